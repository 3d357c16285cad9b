/** The Navigation API, where the browser has it. */
interface WithNavigation {
  navigation?: EventTarget;
}

/**
 * Calls back when the address changes without a new document: single-page navigation and hash routers. Content scripts see the page's own calls of the history through the Navigation API only.
 */
export function onAddressChange(win: Window, signal: AbortSignal, changed: () => void): void {
  const { navigation } = win as Window & WithNavigation;
  navigation?.addEventListener('currententrychange', changed, { signal });
  for (const type of ['popstate', 'hashchange']) win.addEventListener(type, changed, { signal });
}

/** Calls back when the page comes back out of the browser's cache, with its script as it was left. */
export function onReturn(win: Window, signal: AbortSignal, returned: () => void): void {
  win.addEventListener('pageshow', (event) => event.persisted && returned(), { signal });
}

/**
 * Calls back once the part of a page has changed and then kept still for `quietMs`. Text that only ticks (relative times) is not
 * looked at: a message comes as an element. Returns how to stop.
 */
export function onceChanged(part: Node, quietMs: number, signal: AbortSignal, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop();
      changed();
    }, quietMs);
  });
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
    signal.removeEventListener('abort', stop);
  };
  observer.observe(part, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  return stop;
}
