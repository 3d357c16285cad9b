import { browser } from 'wxt/browser';

interface SidebarAction {
  open: () => Promise<void>;
}

/**
 * Opens the panel when the toolbar button is pressed. It must be asked for before anything is awaited, or the browser no longer
 * takes it for the user's wish. The press also lets the panel see the address of that one page (activeTab).
 */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    const sidebar = (browser as { sidebarAction?: SidebarAction }).sidebarAction;
    if (sidebar) void sidebar.open();
    else if (tab.windowId !== undefined) void browser.sidePanel.open({ windowId: tab.windowId });
  });
}
