import { pause } from '../harness/until.ts';
import { paintedIn } from './eye.ts';
import { heapOf } from './pageCost.ts';
import type { Side } from './sides.ts';
import { ticketAt, withPanel } from './switches.ts';

/** Longer than anything that the panel puts off. */
const REST_MS = 1000;

/** Bytes of the panel's heap after so many tickets, changed within one page as single-page helpdesks do. */
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
      await Promise.all([paintedIn(panel, side.shows(ticket)), page.evaluate(`goTicket(${ticket})`)]);
    }
    return heaps;
  });
}
