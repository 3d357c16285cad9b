import type { DraftRow } from '../history/drafts';
import type { Act } from '../history/entries';
import type { ReplyRow } from '../history/rows';
import { replacedBy, waitingReplies } from '../history/waiting';
import { conditionIn } from '../reply/hints';
import { findSent, standing } from '../reply/sent';
import type { Message } from '../ticket/contract';
import { sentActs, type Sending } from './acts';
import type { Desk } from './desk';
import { judge } from './judge';
import { remindOf } from './reminders';
import type { OpenTicket, Tied } from './state';

/** The draft of a reply that was not begun. */
export const NO_REPLY = {
  isWriting: false,
  isPraise: false,
  chosen: [],
  unrefused: undefined,
  passages: [],
  switched: {},
  amounts: {},
  text: null,
  ownText: '',
  holding: null,
  dismissed: [],
  promises: [],
};

const drop = ({ id }: ReplyRow): Act => ({ kind: 'replyDropped', replyId: id });

/** What becomes of the replies whose place another one takes: they were not sent, and nothing of them was given. */
export const replacing = ({ record }: OpenTicket, mode: ReplyRow['mode']): Act[] => replacedBy(record, mode).map(drop);

/** Takes a reply up again that was inserted or copied: it was not sent. */
export async function editAgain(desk: Desk, row: ReplyRow): Promise<void> {
  const key = desk.open()?.ticket.key;
  if (key && (await desk.perform(key, [drop(row)]))) await desk.editAt(key, { isWriting: true });
}

/** The message that each reply of the open case is, by its id. A message is one reply, the newest that it may be: also one that is recorded as sent. */
function sentAs({ ticket, record }: OpenTicket): Map<string, Message> {
  const own = record.replies.filter((reply) => reply.case === record.case?.id && reply.state !== 'dropped');
  const found = new Map<string, Message>();
  const taken = new Set<Message>();
  for (const row of own.toSorted((a, b) => b.insertedAt - a.insertedAt)) {
    const left = ticket.messages.filter((message) => !taken.has(message));
    const message = findSent(row, left);
    if (!message) continue;
    taken.add(message);
    found.set(row.id, message);
  }
  return found;
}

/** Replies that are being recorded as sent, or were. */
const settling = new WeakMap<Desk, Set<string>>();

/**
 * The words by which a message ties goodwill to something: it is not recorded as given before the agent has said that they are no condition. What was
 * inserted was looked at then; only words that were changed in the page can be new.
 */
async function tieIn(desk: Desk, open: OpenTicket, row: ReplyRow, message: string): Promise<string | undefined> {
  if (row.gifts.every(({ isEntitlement }) => isEntitlement)) return undefined;
  const tone = await judge(desk, open, message);
  return tone && conditionIn(tone.findings, row.wording?.dismissed ?? [])?.quote;
}

/** Asks the agent why the words are no condition. */
function askWhy(desk: Desk, { ticket }: OpenTicket, tied: Tied): void {
  if (!desk.isOpen(ticket.key)) return;
  desk.parts.store.setState({ tied });
  desk.say({ code: 'tied', tone: 'bad' });
}

/** The draft once a reply was sent. What is being written by then stays, without what the customer was given and promised meanwhile. */
function afterSending({ isWriting, chosen, promises = [] }: DraftRow, sent: readonly Act[]): Partial<DraftRow> {
  if (!isWriting) return NO_REPLY;
  const given = new Set(sent.flatMap((made) => ('gift' in made ? made.gift.option : [])));
  const promised = new Set(sent.flatMap((made) => (made.kind === 'promiseMade' ? made.promise.text : [])));
  return {
    chosen: chosen.filter((id) => !given.has(id)),
    promises: promises.filter(({ text }) => !promised.has(text)),
  };
}

/** Records that a reply was sent, with all that it gives and promises. False when it could not be stored. */
async function settle(desk: Desk, open: OpenTicket, row: ReplyRow, sending: Sending): Promise<boolean> {
  const { message } = sending;
  const acts = sentActs(row, sending, desk.parts.languages.signs);
  const { key } = open.ticket;
  if (!(await desk.store(open, acts))) return false;
  for (const made of acts)
    if (made.kind === 'promiseMade') await remindOf(desk.parts.door, { ...made.promise, id: made.promise.promise });
  await desk.editAt(key, (draft) => afterSending(draft, acts));
  if (!desk.isOpen(key)) return true;
  desk.parts.store.setState({ tied: undefined });
  const other =
    message === undefined ? undefined : row.gifts.find(({ text }) => standing(text, message) === 'otherFigure');
  desk.say(
    other
      ? { code: 'recordedOtherFigure', tone: 'warn', values: { option: other.label } }
      : { code: acts.length > 1 ? 'recorded' : 'recordedSent', tone: 'ok' },
  );
  return true;
}

/**
 * Looks at what was sent and records it, unless that is under way or done. What was refused, and what waits for the agent's reason, is free again.
 */
async function settleOnce(desk: Desk, open: OpenTicket, row: ReplyRow, proof: Sending['proof'], reason?: string) {
  const own = settling.get(desk) ?? new Set();
  settling.set(desk, own);
  if (own.has(row.id)) return;
  own.add(row.id);
  const message = sentAs(open).get(row.id)?.text;
  const quote = message === undefined ? undefined : await tieIn(desk, open, row, message);
  const isAsked = message !== undefined && quote !== undefined && reason === undefined;
  if (isAsked) askWhy(desk, open, { reply: row.id, quote, message });
  const excused = quote !== undefined && reason !== undefined ? { quote, reason } : undefined;
  if (isAsked || !(await settle(desk, open, row, { proof, message, excused }))) own.delete(row.id);
}

/**
 * The agent says that an inserted or copied reply was sent (or said, in a call); where its words sound like a condition, with the reason why they are none. Where
 * the thread has it, the thread tells what it gives.
 */
export async function confirmSent(desk: Desk, row: ReplyRow, reason?: string): Promise<void> {
  const open = desk.open();
  if (!open || !(await desk.isOnScreen(open.ticket.key))) return desk.say({ code: 'movedOn', tone: 'bad' });
  await settleOnce(desk, open, row, 'agent', reason);
}

/** A reply that was inserted or copied was thrown away: nothing of it was given. */
export async function dropReply(desk: Desk, row: ReplyRow): Promise<void> {
  const open = desk.open();
  if (open) await desk.perform(open.ticket.key, [drop(row)]);
}

/** Watches the thread: a reply that was inserted or copied and now stands in it was sent. What could not be recorded is tried again with the next look. */
export function noticeSent(desk: Desk): void {
  desk.onOpen((open) => {
    if (open.isReading) return;
    const { tied } = desk.parts.store.getState();
    const waiting = waitingReplies(open.record);
    const sent = waiting.length === 0 ? undefined : sentAs(open);
    for (const row of waiting) {
      const message = sent?.get(row.id)?.text;
      if (message === undefined || (tied?.reply === row.id && tied.message === message)) continue;
      void settleOnce(desk, open, row, 'thread');
    }
  });
}
