import type { Page } from 'puppeteer-core';
import { pause } from '../harness/until.ts';
import { paintedIn } from './eye.ts';
import { heapOf } from './pageCost.ts';
import type { Side } from './sides.ts';
import { ticketAt, withPanel } from './switches.ts';

/** Longer than anything that the panel puts off. */
const REST_MS = 1000;

/** Changes the ticket as single-page helpdesks do: the address at once, the content when it has come. It is not drawn, to save time. */
const goWithinPage = (page: Page, ticket: number): Promise<void> =>
  page.evaluate(async (id) => {
    history.pushState({}, '', `/tickets/${id}`);
    const part = await fetch(`/parts/${id}`);
    const main = document.querySelector('main');
    if (!main) throw new Error('the served page has no main part');
    main.hidden = true;
    main.innerHTML = await part.text();
  }, ticket);

/** Bytes of the panel's heap after so many tickets. */
export function heapsAfter(side: Side, origin: string, counts: readonly number[]): Promise<number[]> {
  return withPanel(side, origin, async (page, panel) => {
    const session = await panel.createCDPSession();
    const heaps: number[] = [];
    for (let done = 0; heaps.length < counts.length; done++) {
      if (counts.includes(done)) {
        await pause(REST_MS);
        heaps.push(await heapOf(session));
      }
      const ticket = ticketAt(done);
      await Promise.all([paintedIn(panel, side.shows(ticket)), goWithinPage(page, ticket)]);
    }
    return heaps;
  });
}
