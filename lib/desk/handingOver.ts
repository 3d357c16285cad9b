import type { PromiseRow } from '../history/rows';
import { withOwnPhrases } from '../reply/ownPhrases';
import { fill, toText } from '../reply/template';
import type { Desk } from './desk';
import { customersFormat, nameIn } from './labels';
import { once } from './once';
import { perform } from './perform';
import { forgetRemindersOf, remindOf } from './reminders';
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

/**
 * What the customer is told, by language: the record names a level as the agent reads it, a letter as its own language does, by the customer's clock.
 */
function announced(desk: Desk, open: OpenTicket, to: string, due: number): Record<string, string> {
  const { languages, policy } = desk.parts;
  const manner = open.advice.facts.channel === 'phone' ? 'spoken' : 'written';
  const wordsIn = (language: string): string => {
    const { handover, holes } = withOwnPhrases(languages.phrases(language), policy().phrases[language]);
    const { day, time } = customersFormat(desk.parts, { ...open, language });
    return toText(
      fill(handover[manner], { to: nameIn(desk.parts, to, language), time: time(due), day: day(due) }),
      holes,
    );
  };
  return Object.fromEntries(languages.spoken.map((language) => [language, wordsIn(language)]));
}

/** Hands the case over (R37): the customer is told in the reply, and the case stays owned here until the other one has accepted. */
export const handOver = (desk: Desk, given: GivenTo): Promise<boolean> =>
  once(desk, 'handOver', () => handOverNow(desk, given));

async function handOverNow(desk: Desk, { to, reason, summary, due, promised }: GivenTo): Promise<boolean> {
  const open = desk.open();
  if (!open) return false;
  const texts = announced(desk, open, to, due);
  const text = texts[open.language] ?? '';
  const { key } = open.ticket;
  const promise = { promise: desk.parts.makeId(), what: 'reply' as const, text: promised, due };
  const isStored = await desk.perform(key, [
    {
      kind: 'handoverMade',
      handover: { handover: desk.parts.makeId(), to, reason, summary, text, texts, promise: promise.promise },
    },
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

/** The promise that a hand-over has made, while it is open and the customer does not know of it. */
function untoldPromise({ record, advice }: OpenTicket): PromiseRow | undefined {
  if (advice.view.handover?.isAnnounced) return undefined;
  return record.promises.find(({ id, state }) => id === record.case?.handover?.promise && state === 'open');
}

/** The case stays here after all. What was promised with the hand-over is off as well, unless the customer was told: then it is kept from here. */
export async function withdrawHandover(desk: Desk): Promise<boolean> {
  const open = desk.open();
  const handover = open?.record.case?.handover;
  if (!open || !handover) return false;
  const promise = untoldPromise(open);
  const isStored = await desk.perform(open.ticket.key, [
    { kind: 'handoverWithdrawn', handoverId: handover.handover },
    { kind: 'factWithdrawn', fact: 'isHandedOver' },
    ...(promise ? [{ kind: 'promiseCancelled' as const, promiseId: promise.id }] : []),
  ]);
  if (isStored && promise) await forgetRemindersOf(desk.parts.door, promise.id);
  return isStored;
}
