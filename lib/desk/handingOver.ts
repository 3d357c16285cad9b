import { fill, toText } from '../reply/template';
import type { Desk } from './desk';
import { customersFormat, nameIn } from './labels';
import { perform } from './perform';
import { remindOf } from './reminders';
import { madeAnew } from './replying';
import type { OpenTicket } from './state';

/** To whom a case is given, why, what they have to know, and until when the customer hears from us (R36). */
export interface GivenTo {
  to: string;
  reason: string;
  summary: string;
  due: number;
  /** The promise in words for the record: as the reason and the summary, for colleagues only. */
  promised: string;
}

/** What the customer is told: the record names a level as the agent reads it, the letter as its own language does, by the customer's clock. */
function announced(desk: Desk, open: OpenTicket, to: string, due: number): string {
  const { advice, context, language } = open;
  const { handover, holes } = context.phrases;
  const sentence = handover[advice.facts.channel === 'phone' ? 'spoken' : 'written'];
  const { day, time } = customersFormat(desk.parts, open);
  return toText(fill(sentence, { to: nameIn(desk.parts, to, language), time: time(due), day: day(due) }), holes);
}

/** Hands the case over (R37): the customer is told in the reply, and the case stays owned here until the other one has accepted. */
export async function handOver(desk: Desk, { to, reason, summary, due, promised }: GivenTo): Promise<boolean> {
  const open = desk.open();
  if (!open) return false;
  const text = announced(desk, open, to, due);
  const { key } = open.ticket;
  const promise = { promise: desk.parts.makeId(), what: 'reply' as const, text: promised, due };
  const isStored = await desk.perform(key, [
    { kind: 'handoverMade', handover: { handover: desk.parts.makeId(), to, reason, summary, text } },
    { kind: 'factConfirmed', fact: 'isHandedOver', value: true, source: 'agent' },
    { kind: 'promiseMade', promise },
  ]);
  if (!isStored) return false;
  await remindOf(desk.parts.door, { id: promise.promise, due });
  await desk.editAt(key, (draft) => ({ isWriting: true, ...madeAnew(draft.text) }));
  return true;
}

/** The other one has taken the case. */
export async function acceptHandover(desk: Desk): Promise<boolean> {
  const handover = desk.open()?.record.case?.handover;
  return handover ? perform(desk, { kind: 'handoverAccepted', handoverId: handover.handover }) : false;
}

/** The case stays here after all. */
export async function withdrawHandover(desk: Desk): Promise<boolean> {
  const handover = desk.open()?.record.case?.handover;
  if (!handover) return false;
  return perform(
    desk,
    { kind: 'handoverWithdrawn', handoverId: handover.handover },
    { kind: 'factWithdrawn', fact: 'isHandedOver' },
  );
}
