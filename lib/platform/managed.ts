import { browser } from 'wxt/browser';

/** What the administrators of this browser have set for the extension; undefined where they have set nothing, or the browser knows no such thing. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no manifest of administrators is there.
    return undefined;
  }
}
