chrome.action.onClicked.addListener(({ windowId }) => chrome.sidePanel.open({ windowId }));
