import type { Page } from 'puppeteer-core';
import { launchChromium } from '../harness/chromium.ts';
import { pause } from '../harness/until.ts';
import { paintedIn, type Wanted } from './eye.ts';
import type { Side } from './sides.ts';

const WARM_UP = 6;
const SETTLE_MS = 1000;

/** Ms from DOMContentLoaded to paint of each ticket, by what was waited for. */
export type Delays = Record<string, number[]>;

/**
 * Numbers of tickets, another one each time. All have four digits, so that no number is the beginning of another one and a name in the panel
 * can't be taken for one.
 */
export const ticketAt = (index: number): number => 1000 + ((index * 89) % 9000);

/** Not in step with the page's clocks and the screen's frames. */
const gap = (index: number): Promise<void> => pause(90 + ((index * 37) % 61));

/** Opens the real side panel beside a ticket, has it do something, and closes the browser. */
export async function withPanel<T>(
  { start, proof }: Side,
  origin: string,
  use: (page: Page, panel: Page) => Promise<T>,
): Promise<T> {
  const chromium = await launchChromium(start);
  try {
    await pause(SETTLE_MS);
    const page = await chromium.browser.newPage();
    await page.goto(`${origin}/tickets/1`);
    const panel = await chromium.openPanel(page);
    await pause(SETTLE_MS);
    const answer = await use(page, panel);
    if (!(await panel.$(proof))) throw new Error(`the panel shows no ${proof}: it was not at work`);
    return answer;
  } finally {
    await chromium.close();
  }
}

const domContentLoaded = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (navigation?.domContentLoadedEventStart ?? Number.NaN);
  });

async function change(page: Page, panel: Page, url: string, wanted: Wanted): Promise<[string, number][]> {
  const [painted] = await Promise.all([paintedIn(panel, wanted), page.goto(url)]);
  const start = await domContentLoaded(page);
  return Object.entries(painted).map(([name, at]) => [name, at - start]);
}

/** Goes from ticket to ticket in a fresh browser and takes the time until the panel has painted each. */
export function followTickets(side: Side, origin: string, first: number, count: number): Promise<Delays> {
  return withPanel(side, origin, async (page, panel) => {
    const delays: Delays = {};
    for (let index = 0; index < WARM_UP + count; index++) {
      const ticket = ticketAt(first + index);
      const times = await change(page, panel, `${origin}/tickets/${ticket}`, side.shows(ticket));
      if (index >= WARM_UP) for (const [name, ms] of times) (delays[name] ??= []).push(ms);
      await gap(index);
    }
    return delays;
  });
}
