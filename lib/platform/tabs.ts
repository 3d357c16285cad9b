import { browser } from 'wxt/browser';

/** The tab beside which a panel stands. The address is known only on sites that are allowed or were just clicked on. */
export interface ActiveTab {
  id: number;
  url?: string;
}

interface BrowserTab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  pendingUrl?: string | undefined;
}

function asActive(tab: BrowserTab | undefined): ActiveTab | undefined {
  if (tab?.id === undefined) return undefined;
  const url = tab.url ?? tab.pendingUrl;
  return { id: tab.id, ...(url && { url }) };
}

/** The window that this panel belongs to. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('the panel has no window');
  return id;
}

/** What can happen to the tab beside the panel. */
export interface TabEvents {
  switched: (tab: ActiveTab | undefined) => void;
  loading: (tab: ActiveTab) => void;
  loaded: (tab: ActiveTab) => void;
}

/**
 * Tells of the active tab of one window: at once, on every switch, and when it loads another page. Other windows' tabs are none of
 * this panel's business.
 */
export function followActiveTab(windowId: number, signal: AbortSignal, events: TabEvents): void {
  const { onActivated, onAttached, onUpdated } = browser.tabs;
  const lookAgain = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (!signal.aborted) events.switched(asActive(tab));
  };
  const activated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) void lookAgain();
  };
  const attached = (_id: number, info: { newWindowId: number }): void => {
    if (info.newWindowId === windowId) void lookAgain();
  };
  const updated = (_id: number, change: { status?: string }, tab: BrowserTab & { active: boolean }): void => {
    const active = tab.active && tab.windowId === windowId ? asActive(tab) : undefined;
    if (active && change.status === 'loading') events.loading(active);
    if (active && change.status === 'complete') events.loaded(active);
  };
  onActivated.addListener(activated);
  onAttached.addListener(attached);
  onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(activated);
    onAttached.removeListener(attached);
    onUpdated.removeListener(updated);
  });
  void lookAgain();
}

/** Loads an address in a tab. */
export const navigate = async (tabId: number, url: string): Promise<void> => {
  await browser.tabs.update(tabId, { url });
};

/**
 * Shows an address: in a tab that has its page open already, whichever window that is in, else in a new one. An open page is led to the
 * part after "#", by which some helpdesks tell tickets apart; an address without one is content with the page as it is.
 */
export async function showPage(url: string): Promise<void> {
  // The browser's patterns know no "#".
  const tabs = await browser.tabs.query({ url: url.split('#')[0] ?? url }).catch(() => []);
  const open = tabs.find((tab) => tab.url === url) ?? tabs[0];
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  const isElsewhere = url.includes('#') && open.url !== url;
  await browser.tabs.update(open.id, { active: true, ...(isElsewhere && { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}

/** The address of a page of this extension. */
export const extensionPage = (path: string): string => browser.runtime.getURL(path as never);

/** Opens the practice desk. */
export const openPractice = (): Promise<void> => showPage(extensionPage('/practice.html'));

/** Opens the settings. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
