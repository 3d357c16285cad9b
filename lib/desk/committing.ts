import { dueIn, dueOn, type Clock } from '../advice/due';
import type { ItemAct, SpokenCommitment } from '../advice/view';
import { momentIn } from '../facts/moment';
import { metaOf } from '../languages';
import { makePromise } from './caring';
import type { Desk } from './desk';
import { replyText } from './replying';
import type { OpenTicket } from './state';

const clockOf = ({ parts }: Desk): Clock => ({ policy: parts.policy(), now: parts.now(), zone: parts.zone });

const dueFor = (desk: Desk, days: number): number => dueIn(days, clockOf(desk));

/** Until when an answer is promised by one press. */
export const answerDue = (desk: Desk): number => dueFor(desk, desk.parts.policy().deadlines.promiseDays.reply ?? 1);

/** Promises an answer: the customer is never left without knowing when they hear from us (R69). */
export const promiseAnswer = (desk: Desk, text: string): Promise<boolean> =>
  makePromise(desk, { what: 'reply', text, due: answerDue(desk) });

/** Until when something is promised, and whether a time of day was named. */
interface Due {
  at: number;
  isTimed: boolean;
}

const isDrafted = (open: OpenTicket, words: string): boolean =>
  open.record.draft.isWriting && replyText(open).includes(words);

/** The day and the time that a commitment names itself, counted from when it was said; undefined where it names none that can be read. */
function saidDue(desk: Desk, { quote }: SpokenCommitment): Due | undefined {
  const open = desk.open();
  const words = open && desk.understanding.wordsIn(open.language);
  if (!words) return undefined;
  const { zone, now } = desk.parts;
  const sent = open.ticket.messages.findLast(({ role, text }) => role === 'agent' && text.includes(quote));
  const at = isDrafted(open, quote) ? now() : (sent?.at ?? now());
  const moment = momentIn(quote, { words, locale: metaOf(open.language).locale, at, zone });
  return moment && { at: dueOn(moment.day, moment.time, clockOf(desk)), isTimed: moment.time !== undefined };
}

/**
 * Until when a press beside a step promises something: as the words say that are promised, for the customer holds us to them; where they name no day,
 * within the team's own days for it (to ask again: R82).
 */
export function dueOf(desk: Desk, act: ItemAct): Due {
  const { promiseDays, followUpDays } = desk.parts.policy().deadlines;
  if (act.code === 'followUp') return { at: dueFor(desk, followUpDays), isTimed: false };
  return saidDue(desk, act.promise) ?? { at: dueFor(desk, promiseDays[act.promise.kind] ?? 1), isTimed: false };
}

/** Makes a promise of what a text commits to: with the reply where it is only in the draft, else at once. */
async function record(desk: Desk, { kind: what, quote: text }: SpokenCommitment, due: number): Promise<void> {
  const open = desk.open();
  if (!open) return;
  const { promises = [] } = open.record.draft;
  if (isDrafted(open, text)) desk.edit({ promises: [...promises, { what, text, due }] });
  else await makePromise(desk, { what, text, due });
}

/** What one press beside a step does. `followUpText` is what the promise to ask again is called. */
export async function doAct(desk: Desk, act: ItemAct, followUpText: string): Promise<void> {
  const { at: due } = dueOf(desk, act);
  if (act.code === 'recordPromise') return record(desk, act.promise, due);
  await makePromise(desk, { what: 'reply', text: followUpText, due, isFollowUp: true });
}
