import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium, type Chromium } from '../harness/chromium.ts';
import { pause } from '../harness/until.ts';
import { median } from './stats.ts';

const SETTLE_MS = 1200;
const IDLE_MS = 1000;
const LOADS = 3;

/** What a page costs with a content script in it. */
export interface PageCost {
  /** Ms of processor time that all scripts of the page took. */
  script: number;
  /** Of them those that began in the content script, as a trace tells. */
  direct: number;
  /** Bytes after a garbage collection, all worlds together. */
  heap: number;
}

interface TraceEvent {
  ph: string;
  name: string;
  ts: number;
  dur: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Bytes in use after a garbage collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // What the first one finds dead may free more in the second.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function inFreshTab<T>({ browser }: Chromium, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

async function load(page: Page, url: string): Promise<Pick<PageCost, 'script' | 'heap'>> {
  const session = await page.createCDPSession();
  // Processor time: waiting for a busy machine is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await pause(IDLE_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return { script: script * 1000, heap: await heapOf(session) };
}

/** Ms of the outermost runs of scripts whose address begins so. */
function runsOf(events: readonly TraceEvent[], address: string): number {
  let end = 0;
  let sum = 0;
  for (const { ph, name, ts, dur, tdur, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const isRun = ph === 'X' && /^(?:EvaluateScript|FunctionCall)$/.test(name);
    if (!isRun || ts < end || !args?.data?.url?.startsWith(address)) continue;
    end = ts + dur;
    sum += tdur ?? dur;
  }
  return sum / 1000;
}

async function traced(page: Page, url: string, address: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url);
  await pause(IDLE_MS);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return runsOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents, address);
}

/** What is in the browser besides the page: nothing of ours, the extension with its panel closed, or with its panel open. */
export type Company = 'none' | 'closed' | 'open';

/** Loads ticket pages in a fresh browser, with the extension or, for comparison, without any. */
export async function costOfPage(extension: string, origin: string, company: Company): Promise<PageCost> {
  const chromium = await launchChromium({ extension });
  const isThere = company !== 'none';
  try {
    if (!isThere) await chromium.browser.uninstallExtension(chromium.extensionId);
    await pause(SETTLE_MS);
    const url = (ticket: number): string => `${origin}/tickets/${ticket}`;
    const first = await chromium.browser.newPage();
    await first.goto(url(1));
    if (company === 'open') await chromium.openPanel(first);
    await pause(SETTLE_MS);
    const loads = [];
    for (let ticket = 2; ticket < 2 + LOADS; ticket++)
      loads.push(await inFreshTab(chromium, (page) => load(page, url(ticket))));
    const direct = isThere ? await inFreshTab(chromium, (page) => traced(page, url(9), chromium.url(''))) : 0;
    if (isThere && direct === 0) throw new Error(`the content script of ${extension} did not run`);
    return { script: median(loads.map(({ script }) => script)), heap: median(loads.map(({ heap }) => heap)), direct };
  } finally {
    await chromium.close();
  }
}
