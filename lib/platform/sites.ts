import { browser } from 'wxt/browser';

const SCRIPT_ID = 'ticket';
const SCRIPT_FILE = '/content-scripts/ticket.js' as const;

const isSite = (origin: string): boolean => /^https?:\/\//.test(origin) || origin.startsWith('*://');

/** The match patterns of all sites that the user has allowed. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isSite);
}

/** The match pattern that covers a whole site, or undefined for addresses that can't be allowed (browser pages, files). */
export function sitePattern(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}

/**
 * Asks the user for one site. Must be the first thing awaited in a click: the browser shows its own prompt only then.
 */
export const requestSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

/** Gives a site's permission back. */
export const forgetSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Calls back when sites were allowed or forgotten. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Has the browser run the ticket script on exactly the allowed sites. Safe to call again at any time. */
export async function registerTicketScript(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

/** Starts the script in tabs of the sites that were open before it was registered. It replaces an older one. */
export async function startInOpenTabs(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] })),
  );
}

/** True when the user has allowed the site. */
export const isAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });
