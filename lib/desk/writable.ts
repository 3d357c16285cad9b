import type { TicketKey } from '../ticket/contract';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** How often, and at what distance, a write looks whether the ticket was read to its end. */
const LOOKS = 160;
const PAUSE_MS = 50;

/**
 * The open ticket, if something may be stored for `key` now, else the reason why not. A write waits until the panel shows all that the page has told,
 * read to its end: before that its customer may not be known, or be another one. Then the page itself is asked whether it still shows the ticket.
 */
export async function writable(
  desk: Desk,
  key: TicketKey,
): Promise<OpenTicket | 'movedOn' | 'stillReading' | 'otherRequester'> {
  const { pause } = desk.parts.door;
  for (let look = 0; look < LOOKS && desk.isOpen(key); look++) {
    if (desk.isSettled() && !(await desk.isOnScreen(key))) return 'movedOn';
    // What the page has told while it was asked is looked at first.
    const open = desk.open();
    if (open && desk.isOpen(key) && desk.isSettled()) return open.record.isOtherRequester ? 'otherRequester' : open;
    await pause(PAUSE_MS);
  }
  return desk.isOpen(key) ? 'stillReading' : 'movedOn';
}
