import type { Page } from 'puppeteer-core';

/** Something that must be on the screen: an element, and the words in it. */
export interface Sight {
  css: string;
  text?: string;
}

/** What is waited for, by name: each is there when all of its sights are. */
export type Wanted = Readonly<Record<string, readonly Sight[]>>;

/** When each was painted: epoch ms. */
export type Painted = Record<string, number>;

const PATIENCE_MS = 15_000;

/** The browser's own scheduler, which not every browser's types know. */
declare const scheduler: { postTask: (task: () => void, options: { priority: 'user-blocking' }) => Promise<void> };

/**
 * Runs in the document. A frame is painted once a task runs after its callbacks; one of high priority is not held up by what the document
 * does next.
 */
function watchPaint(wanted: Wanted): Promise<Painted> {
  const now = (): number => performance.timeOrigin + performance.now();
  const isThere = ({ css, text = '' }: Sight): boolean =>
    [...document.querySelectorAll(css)].some((element) => element.textContent.includes(text));
  const waiting = new Map(Object.entries(wanted));
  const painted: Painted = {};
  return new Promise((resolve) => {
    const saw = (name: string): void => {
      painted[name] = now();
      if (Object.keys(painted).length === Object.keys(wanted).length) resolve(painted);
    };
    const look = (): void => {
      for (const [name, sights] of waiting) {
        if (!sights.every(isThere)) continue;
        waiting.delete(name);
        requestAnimationFrame(() => void scheduler.postTask(() => saw(name), { priority: 'user-blocking' }));
      }
      if (waiting.size === 0) observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** Watches a panel without asking it anything meanwhile. The answer rejects when something does not show in time. */
export async function paintedIn(panel: Page, wanted: Wanted): Promise<Painted> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`the panel never showed ${JSON.stringify(wanted)}`)),
    PATIENCE_MS,
  );
  try {
    return await Promise.race([panel.evaluate(watchPaint, wanted), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
