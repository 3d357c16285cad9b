import { valueOf } from '../advice/facts';
import { promisedIn } from '../advice/promised';
import { recapEvents } from '../advice/recap';
import { fill, toText } from '../reply/template';
import { recapText, stripText } from '../reply/recap';
import type { Money } from '../kernel/money';
import type { Desk } from './desk';
import { customersFormat } from './labels';
import { addPassage } from './passages';
import type { OpenTicket } from './state';

/** A neutral recap of the open case in the language of the reply (R17). */
export function recapOf(desk: Desk, open: OpenTicket): string {
  const events = recapEvents({ ...open, zone: desk.parts.zone }, open.advice.chips);
  return recapText(events, open.context.phrases, customersFormat(desk.parts, open));
}

/** Our next step: what was promised for the soonest time that is still ahead, said anew in the customer's language. */
function nextOf(desk: Desk, open: OpenTicket): string | undefined {
  const { record, context } = open;
  const now = desk.parts.now();
  const [next] = promisedIn(record)
    .filter(({ state, due }) => state === 'open' && due > now)
    .toSorted((a, b) => a.due - b.due);
  if (!next) return undefined;
  const date = customersFormat(desk.parts, open).moment(next.due);
  return toText(fill(context.phrases.promise[next.what], { date }), context.phrases.holes);
}

/** The facts of the order and our next step in a sentence, in the language of the reply (R7). */
export function stripOf(desk: Desk, open: OpenTicket): string {
  const { chips, facts } = open.advice;
  const date = (name: 'orderedOn' | 'promisedOn' | 'deliveredOn'): string | undefined => facts[name];
  const order = valueOf(chips, 'order');
  const format = customersFormat(desk.parts, open);
  return stripText(
    {
      order: typeof order === 'string' ? order : undefined,
      amount: facts.orderTotal ?? (valueOf(chips, 'itemPrice') as Money | undefined),
      ordered: date('orderedOn'),
      promisedFor: date('promisedOn'),
      delivered: date('deliveredOn'),
      next: nextOf(desk, open),
    },
    open.context.phrases,
    format,
  );
}

/** Puts the recap or the facts into the reply of the ticket that they are of: days, orders and promises are for this customer alone. */
export function recount(desk: Desk, open: OpenTicket, what: 'recap' | 'facts'): void {
  if (!desk.isOpen(open.ticket.key)) return;
  addPassage(desk, { text: what === 'recap' ? recapOf(desk, open) : stripOf(desk, open), isPublic: false });
}
