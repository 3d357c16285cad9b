import type { ReplyRow } from '../history/rows';
import { conditionIn } from '../reply/hints';
import { findSent, standing } from '../reply/sent';
import type { Message } from '../ticket/contract';
import { sentActs, type Sending } from './acts';
import type { Desk } from './desk';
import { judge } from './judge';
import { remindOf } from './reminders';
import type { OpenTicket } from './state';

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

/** Takes an inserted reply up again: it was not sent, and what is inserted next takes its place. */
export async function editAgain(desk: Desk, row: ReplyRow): Promise<void> {
  const key = desk.open()?.ticket.key;
  if (key && (await desk.perform(key, [{ kind: 'replyDropped', replyId: row.id }])))
    await desk.editAt(key, { isWriting: true });
}

/**
 * True when what was sent ties goodwill to something: it is not recorded as given before the agent has said that it is no condition. What was inserted
 * was looked at then; only words that were changed in the page can be new.
 */
async function isTied(desk: Desk, open: OpenTicket, row: ReplyRow, message: string): Promise<boolean> {
  if (row.gifts.every(({ isEntitlement }) => isEntitlement)) return false;
  const tone = await judge(desk, open, message);
  const found = tone && conditionIn(tone.findings, row.wording?.dismissed ?? []);
  if (!found) return false;
  if (desk.isOpen(open.ticket.key)) {
    desk.parts.store.setState({ tied: { reply: row.id, quote: found.quote, message } });
    desk.say({ code: 'tied', tone: 'bad' });
  }
  return true;
}

/** Records that a reply was sent, with all that it gives and promises. False when it could not be stored. */
async function settle(desk: Desk, open: OpenTicket, row: ReplyRow, sending: Sending): Promise<boolean> {
  const { message } = sending;
  const acts = sentActs(row, sending, desk.parts.languages.signs);
  const { key } = open.ticket;
  if (!(await desk.store(open, acts))) return false;
  for (const made of acts)
    if (made.kind === 'promiseMade') await remindOf(desk.parts.door, { ...made.promise, id: made.promise.promise });
  await desk.editAt(key, NO_REPLY);
  if (!desk.isOpen(key)) return true;
  const other =
    message === undefined ? undefined : row.gifts.find(({ text }) => standing(text, message) === 'otherFigure');
  desk.say(
    other
      ? { code: 'recordedOtherFigure', tone: 'warn', values: { option: other.label } }
      : { code: acts.length > 1 ? 'recorded' : 'recordedSent', tone: 'ok' },
  );
  return true;
}

/** The agent says that an inserted reply was sent (or said, in a call); where its words sound like a condition, with the reason why it is none. */
export async function confirmSent(desk: Desk, row: ReplyRow, reason?: string): Promise<void> {
  const open = desk.open();
  if (!open || !(await desk.isOnScreen(open.ticket.key))) return desk.say({ code: 'movedOn', tone: 'bad' });
  const { tied } = desk.parts.store.getState();
  if (tied?.reply !== row.id) return void (await settle(desk, open, row, { proof: 'agent' }));
  if (reason === undefined) return desk.say({ code: 'tied', tone: 'bad' });
  const { quote, message } = tied;
  if (await settle(desk, open, row, { proof: 'agent', message, excused: { quote, reason } }))
    desk.parts.store.setState({ tied: undefined });
}

/** An inserted reply was thrown away: nothing of it was given. */
export async function dropReply(desk: Desk, row: ReplyRow): Promise<void> {
  const open = desk.open();
  if (open) await desk.perform(open.ticket.key, [{ kind: 'replyDropped', replyId: row.id }]);
}

/** The thread has the reply. False when it could not be stored and is to be tried again. */
const settleByThread = async (desk: Desk, open: OpenTicket, row: ReplyRow, message: string): Promise<boolean> =>
  (await isTied(desk, open, row, message)) || settle(desk, open, row, { proof: 'thread', message });

/** Watches the thread: a reply that was inserted and now stands in it was sent. A message is one reply, the newest that it may be. */
export function noticeSent(desk: Desk): void {
  const settling = new Set<string>();
  desk.onOpen((open) => {
    if (open.isReading) return;
    const waiting = open.record.replies.filter(
      ({ state, case: ofCase }) => state === 'inserted' && ofCase === open.record.case?.id,
    );
    const taken = new Set<Message>();
    for (const row of waiting.toSorted((a, b) => b.insertedAt - a.insertedAt)) {
      const left = open.ticket.messages.filter((message) => !taken.has(message));
      const message = findSent(row, left);
      if (!message) continue;
      taken.add(message);
      if (settling.has(row.id)) continue;
      settling.add(row.id);
      // What the store refused is tried again with the next look at the thread.
      void settleByThread(desk, open, row, message.text).then((isDone) => isDone || settling.delete(row.id));
    }
  });
}
