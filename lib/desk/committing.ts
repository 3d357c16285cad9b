import { dueIn } from '../advice/due';
import type { ItemAct, SpokenCommitment } from '../advice/view';
import { makePromise } from './caring';
import type { Desk } from './desk';
import { replyText } from './replying';

const dueFor = ({ parts }: Desk, days: number): number =>
  dueIn(days, { policy: parts.policy(), now: parts.now(), zone: parts.zone });

/** Until when an answer is promised by one press. */
export const answerDue = (desk: Desk): number => dueFor(desk, desk.parts.policy().deadlines.promiseDays.reply ?? 1);

/** Promises an answer: the customer is never left without knowing when they hear from us (R69). */
export const promiseAnswer = (desk: Desk, text: string): Promise<boolean> =>
  makePromise(desk, { what: 'reply', text, due: answerDue(desk) });

/** Until when a press beside a step promises something: within the team's own days for it (to ask again: R82). */
export function dueOf(desk: Desk, act: ItemAct): number {
  const { promiseDays, followUpDays } = desk.parts.policy().deadlines;
  return dueFor(desk, act.code === 'followUp' ? followUpDays : (promiseDays[act.promise.kind] ?? 1));
}

/** Makes a promise of what a text commits to: with the reply where it is only in the draft, else at once. */
async function record(desk: Desk, { kind: what, quote: text }: SpokenCommitment, due: number): Promise<void> {
  const open = desk.open();
  if (!open) return;
  const { isWriting, promises = [] } = open.record.draft;
  const isDrafted = isWriting && replyText(open).includes(text);
  if (isDrafted) desk.edit({ promises: [...promises, { what, text, due }] });
  else await makePromise(desk, { what, text, due });
}

/** What one press beside a step does. `followUpText` is what the promise to ask again is called. */
export async function doAct(desk: Desk, act: ItemAct, followUpText: string): Promise<void> {
  const due = dueOf(desk, act);
  if (act.code === 'recordPromise') return record(desk, act.promise, due);
  await makePromise(desk, { what: 'reply', text: followUpText, due, isFollowUp: true });
}
