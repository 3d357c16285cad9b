const tell = () => chrome.runtime.sendMessage(document.title).catch(() => undefined);
document.addEventListener('DOMContentLoaded', tell, { once: true });
