import { findBlocks } from '../approval/block';
import type { JudgedRequest } from '../approval/judge';
import { metaOf } from '../languages';
import { keyText, type InsertAsk } from '../ticket/contract';
import { decideRequest, type Deciding } from './answering';
import { sayTaken } from './decisions';
import type { Desk } from './desk';
import { NOTHING_FOUND, type FoundBlocks, type RefusedBlock } from './found';
import { takeIn } from './intake';
import { writeInto } from './replying';

const foundBy = (desk: Desk): FoundBlocks => desk.parts.store.getState().found ?? NOTHING_FOUND;

function change(desk: Desk, by: (found: FoundBlocks) => Partial<FoundBlocks>): void {
  const found = foundBy(desk);
  desk.parts.store.setState({ found: { ...found, ...by(found) } });
}

/** The newer ones after those of before that are not among them. */
const joined = <T extends { jws: string }>(before: readonly T[], newer: readonly T[]): T[] => [
  ...before.filter(({ jws }) => !newer.some((each) => each.jws === jws)),
  ...newer,
];

/** Takes up a text or a file with requests or answers in it, and says what came of it. */
export async function takeText(desk: Desk, text: string): Promise<void> {
  if (findBlocks(text).length === 0) return desk.say({ code: 'noBlock', tone: 'warn' });
  const ofCase = desk.open()?.record.case?.id;
  const me = await desk.parts.membership();
  if (!me) return desk.say({ code: 'noTeam', tone: 'warn' });
  const { requests, answers, refused } = await takeIn(desk.parts, me, text, (row) => row.case === ofCase);
  change(desk, (found) => ({
    requests: joined(found.requests, requests),
    refused: joined(found.refused, refused),
  }));
  for (const taken of answers) {
    if (taken.kind === 'taken') sayTaken(desk, taken);
    else desk.say({ code: 'answerKnown', tone: 'ok' });
  }
  if (refused.length > 0) desk.say({ code: 'blockRefused', tone: 'bad' });
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
  change(desk, ({ requests, written, sent }) => ({
    sent: sent.filter((each) => each !== id),
    requests: requests.filter(({ jws }) => jws !== judged.jws),
    written: [...written.filter(({ request }) => request !== id), answer],
  }));
  desk.say({ code: 'decided', tone: 'ok' });
  return true;
}

/** An answer has gone on its way: it is in the ticket, on the clipboard or in a file. */
export const sentOff = (desk: Desk, request: string): void =>
  change(desk, ({ written, sent }) => ({
    written: written.filter((each) => each.request !== request),
    sent: [...sent, request],
  }));

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
