import type { ReplyRow } from '../history/rows';
import { findSent, standing } from '../reply/sent';
import type { Message } from '../ticket/contract';
import { sentActs } from './acts';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** The draft of a reply that was not begun. */
export const NO_REPLY = {
  isWriting: false,
  isPraise: false,
  chosen: [],
  switched: {},
  amounts: {},
  text: null,
  ownText: '',
  holding: null,
};

/** Takes an inserted reply up again: it was not sent, and what is inserted next takes its place. */
export async function editAgain(desk: Desk, row: ReplyRow): Promise<void> {
  const key = desk.open()?.ticket.key;
  if (key && (await desk.perform(key, [{ kind: 'replyDropped', replyId: row.id }])))
    await desk.editAt(key, { isWriting: true });
}

async function settle(
  desk: Desk,
  open: OpenTicket,
  row: ReplyRow,
  proof: 'thread' | 'agent',
  message?: string,
): Promise<boolean> {
  const acts = sentActs(row, proof, desk.parts.languages.signs, message);
  const { key } = open.ticket;
  if (!(await desk.store(open, acts))) return false;
  for (const made of acts)
    if (made.kind === 'promiseMade') await desk.parts.door.remindAt(made.promise.promise, made.promise.due);
  await desk.editAt(key, NO_REPLY);
  if (!desk.isOpen(key)) return true;
  const other =
    message === undefined ? undefined : row.gifts.find(({ text }) => standing(text, message) === 'otherFigure');
  desk.say(
    other
      ? { code: 'recordedOtherFigure', tone: 'warn', values: { option: other.label } }
      : { code: 'recorded', tone: 'ok' },
  );
  return true;
}

/** The agent says that an inserted reply was sent (or said, in a call). */
export async function confirmSent(desk: Desk, row: ReplyRow): Promise<void> {
  const open = desk.open();
  if (open && (await desk.isOnScreen(open.ticket.key))) await settle(desk, open, row, 'agent');
  else desk.say({ code: 'movedOn', tone: 'bad' });
}

/** An inserted reply was thrown away: nothing of it was given. */
export async function dropReply(desk: Desk, row: ReplyRow): Promise<void> {
  const open = desk.open();
  if (open) await desk.perform(open.ticket.key, [{ kind: 'replyDropped', replyId: row.id }]);
}

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
      void settle(desk, open, row, 'thread', message.text).then((isDone) => isDone || settling.delete(row.id));
    }
  });
}
