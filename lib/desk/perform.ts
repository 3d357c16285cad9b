import type { Act } from '../history/entries';
import type { Desk } from './desk';

/** Stores acts on the ticket that is open now. False when there is none, or they were refused; the reason is said. */
export async function perform(desk: Desk, ...acts: Act[]): Promise<boolean> {
  const open = desk.open();
  return open ? desk.perform(open.ticket.key, acts) : false;
}
