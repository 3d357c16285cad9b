import type { PointSeen, Question } from '../advice/points';
import type { PointState } from '../kernel/enums';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';
import { addPassage } from './passages';
import { perform } from './perform';
import type { OpenTicket } from './state';

/** Takes a sentence of the customer as a point, in their own words; one sentence is one point. */
export async function takePoint(desk: Desk, quote: string): Promise<boolean> {
  const key = desk.open()?.ticket.key;
  if (!key) return false;
  return desk.perform(key, ({ record }) =>
    record.case?.points.some((point) => point.quote === quote)
      ? []
      : [{ kind: 'pointNoted', point: desk.parts.makeId(), text: quote, quote }],
  );
}

/** Notes a point in words of one's own. */
export const notePoint = (desk: Desk, text: string): Promise<boolean> =>
  perform(desk, { kind: 'pointNoted', point: desk.parts.makeId(), text });

/** Says a point in other words; without any it is gone. */
export const editPoint = (desk: Desk, point: string, text: string): Promise<boolean> =>
  perform(desk, text.trim() ? { kind: 'pointEdited', point, text: text.trim() } : { kind: 'pointRemoved', point });

export const removePoint = (desk: Desk, point: string): Promise<boolean> =>
  perform(desk, { kind: 'pointRemoved', point });

/** Moves a point one place up or down among the others. */
export async function movePoint(desk: Desk, point: string, by: 1 | -1): Promise<boolean> {
  const ids = desk.open()?.record.case?.points.map(({ id }) => id) ?? [];
  const at = ids.indexOf(point);
  if (at < 0 || at + by < 0 || at + by >= ids.length) return false;
  const before = by < 0 ? ids[at - 1] : ids[at + 2];
  return perform(desk, { kind: 'pointMoved', point, ...(before !== undefined && { before }) });
}

/** Says how far a point is: answered, or open again. */
export const setPoint = (desk: Desk, point: string, state: PointState): Promise<boolean> =>
  perform(desk, { kind: 'pointSet', point, state });

/** True for words that the customer has written on this ticket, not elsewhere in the case or to be said by us alone. */
const isSaidHere = ({ ticket }: OpenTicket, words: string): boolean =>
  [ticket.subject, ...ticket.messages.filter(({ role }) => role === 'customer').map(({ text }) => text)].some((text) =>
    text.includes(words.trim()),
  );

/**
 * Asks the customer to say more of a point, or of some words of it (R31). In writing the question goes into the reply; on the phone it is shown to be
 * said. The point waits until the agent says that it was cleared up. What the customer has not said in public is not asked there.
 */
export async function askAbout(desk: Desk, point: PointSeen, question: Question, words = point.text): Promise<boolean> {
  const open = desk.open();
  if (!open) return false;
  const { phrases } = open.context;
  const text = toText(fill(phrases.clarify[question], { words: words.trim() }), phrases.holes);
  // Before anything is waited for: another ticket may be open after that.
  const isAsked =
    open.advice.facts.channel === 'phone' || addPassage(desk, { text, isPublic: isSaidHere(open, words) });
  if (!isAsked) return false;
  return perform(desk, { kind: 'pointSet', point: point.id, state: 'waiting', question: text });
}
