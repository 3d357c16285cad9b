import { findBlocks } from '../approval/block';
import type { JudgedRequest } from '../approval/judge';
import { metaOf } from '../languages';
import { keyText, type InsertAsk } from '../ticket/contract';
import { decideRequest, type Deciding } from './answering';
import { sayTaken, seeRequest } from './decisions';
import type { Desk } from './desk';
import { NOTHING_FOUND, type FoundBlocks, type RefusedBlock } from './found';
import type { Membership } from './membership';
import { writeInto } from './replying';
import { takeAnswer } from './taking';

const foundBy = (desk: Desk): FoundBlocks => desk.parts.store.getState().found ?? NOTHING_FOUND;

function change(desk: Desk, by: (found: FoundBlocks) => Partial<FoundBlocks>): void {
  const found = foundBy(desk);
  desk.parts.store.setState({ found: { ...found, ...by(found) } });
}

/** The list with one more, in the place of what it had of the same text. */
const including = <T extends { jws: string }>(list: readonly T[], one: T): T[] => [
  ...list.filter(({ jws }) => jws !== one.jws),
  one,
];

function refuse(desk: Desk, block: RefusedBlock): void {
  change(desk, ({ refused }) => ({ refused: including(refused, block) }));
  desk.say({ code: 'blockRefused', tone: 'bad' });
}

async function takePastedAnswer(desk: Desk, me: Membership, jws: string): Promise<void> {
  const rows = await desk.parts.db.requests.filter(({ side }) => side === 'mine').toArray();
  const ofCase = desk.open()?.record.case?.id;
  const nearest = rows.toSorted((a, b) => Number(b.case === ofCase) - Number(a.case === ofCase));
  const taken = await takeAnswer(desk.parts, me, jws, nearest);
  if (taken.kind === 'taken') sayTaken(desk, taken);
  else if (taken.kind === 'known') desk.say({ code: 'answerKnown', tone: 'ok' });
  else refuse(desk, { kind: 'answer', jws, fault: taken.fault });
}

/** Takes up a text or a file with requests or answers in it, whichever way it came. */
export async function takeText(desk: Desk, text: string): Promise<void> {
  const blocks = findBlocks(text);
  if (blocks.length === 0) return desk.say({ code: 'noBlock', tone: 'warn' });
  const me = await desk.parts.membership();
  if (!me) return desk.say({ code: 'noTeam', tone: 'warn' });
  for (const block of blocks) {
    if (block.kind === 'answer') {
      await takePastedAnswer(desk, me, block.jws);
      continue;
    }
    const seen = await seeRequest(block, me);
    if ('fault' in seen) refuse(desk, seen);
    else change(desk, ({ requests }) => ({ requests: including(requests, seen) }));
  }
}

/** Decides a request of somebody else. The answer is shown until it has gone on its way. */
export async function decide(desk: Desk, judged: JudgedRequest, deciding: Deciding): Promise<boolean> {
  const decided = await decideRequest(desk.parts, judged, deciding);
  if (!decided.ok) {
    desk.say({ code: decided.fault.reason, tone: 'bad' });
    return false;
  }
  const { id, agent, option, ticket } = judged.request;
  const answer = { request: id, from: agent.name, label: option.label, ticket: ticket.key, text: decided.value };
  change(desk, ({ requests, written }) => ({
    requests: requests.filter(({ jws }) => jws !== judged.jws),
    written: [...written.filter(({ request }) => request !== id), answer],
  }));
  desk.say({ code: 'decided', tone: 'ok' });
  return true;
}

/** An answer has gone on its way: it is in the ticket, on the clipboard or in a file. */
export const sentOff = (desk: Desk, request: string): void =>
  change(desk, ({ written }) => ({ written: written.filter((each) => each.request !== request) }));

/** A refused block was read. */
export const dismiss = (desk: Desk, { jws }: RefusedBlock): void =>
  change(desk, ({ refused }) => ({ refused: refused.filter((each) => each.jws !== jws) }));

/** Writes a request or an answer into an internal note of the ticket that it belongs to, never of another one and never to the customer. */
export async function insertNote(desk: Desk, text: string, ticket: string): Promise<boolean> {
  const open = desk.open();
  const { page } = desk.parts.store.getState();
  if (!open || page.kind !== 'report' || keyText(open.ticket.key) !== ticket) {
    desk.say({ code: 'movedOn', tone: 'bad' });
    return false;
  }
  const { direction } = metaOf(desk.parts.language());
  const note: InsertAsk = { key: open.ticket.key, mode: 'note', text, direction };
  const answer = await writeInto(desk, page.tab.id, note);
  const isThere = answer?.kind === 'inserted';
  desk.say(isThere ? { code: 'noteInserted', tone: 'ok' } : { code: answer?.reason ?? 'movedOn', tone: 'bad' });
  return isThere;
}
