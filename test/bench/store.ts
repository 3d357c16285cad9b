import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { launchChromium } from '../harness/chromium.ts';
import { ROOT } from '../harness/setup.mjs';
import { until } from '../harness/until.ts';
import type { Rows } from './past.ts';

const AT_ONCE = 1000;

/** The extension's own projections make the rows, so its modules are loaded as its build loads them. */
async function loadPast(): Promise<typeof import('./past.ts')> {
  const file = fileURLToPath(new URL('past.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./past.ts')>(file, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}

/** Runs in a page of the extension, once the extension has made its database there. */
async function put(rows: Rows): Promise<void> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const db = await settled(indexedDB.open('amends'));
  const turn = db.transaction(Object.keys(rows), 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    turn.addEventListener('complete', () => resolve());
    turn.addEventListener('abort', () => reject(turn.error));
  });
  for (const [table, list] of Object.entries(rows)) for (const row of list) turn.objectStore(table).put(row);
  await done;
  db.close();
}

const hasDatabase = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'amends'));

/** Fills a profile with the pasts of customers 0 to `count` of the served desk. */
export async function fillProfile(
  profile: string,
  { extension, origin, count }: { extension: string; origin: string; count: number },
): Promise<void> {
  const past = await loadPast();
  const now = Date.now();
  const chromium = await launchChromium({ extension, profile });
  try {
    const page = await chromium.browser.newPage();
    await page.goto(chromium.url('sidepanel.html'));
    await until('the database', () => hasDatabase(page));
    for (let from = 0; from < count; from += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => from + index);
      await page.evaluate(put, await past.pastOf(numbers, origin, now));
    }
  } finally {
    await chromium.close();
  }
}
