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

/** Calls back when the administrators have changed something while the browser is open. */
export function onManagedChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}
