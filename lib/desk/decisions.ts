import type { Block } from '../approval/block';
import { judgeRequest, readAnswer, type JudgedRequest } from '../approval/judge';
import { requestIn } from '../approval/request';
import { fingerprint } from '../approval/values';
import type { RequestRow } from '../history/rows';
import { keyText } from '../ticket/contract';
import { isOwn } from './answering';
import { answerText } from './blockWords';
import type { Desk } from './desk';
import { NOTHING_FOUND, type RefusedBlock, type WrittenAnswer } from './found';
import type { Membership } from './membership';
import type { OpenTicket } from './state';
import { takeAnswer, type Taken } from './taking';

/** No news in a thread that keeps everything: one's own requests, what others have to decide, and what was asked or answered again since. */
const NO_NEWS: ReadonlySet<string> = new Set(['ownRequest', 'aboveYourLevel', 'withdrawn', 'replaced', 'outdated']);

const isNews = ({ fault }: RefusedBlock): boolean => !NO_NEWS.has(fault.reason);

/** A request of somebody else that this person may decide, or why they may not. */
export async function seeRequest({ kind, jws }: Block, me: Membership): Promise<JudgedRequest | RefusedBlock> {
  const judged = await judgeRequest(jws, me.readCard);
  if (!judged.ok) return { kind, jws, fault: judged.fault };
  const { request } = judged.value;
  if (isOwn(request, me)) return { kind, jws, fault: { reason: 'ownRequest' } };
  return request.level > me.holder.level ? { kind, jws, fault: { reason: 'aboveYourLevel' } } : judged.value;
}

/** The fingerprints of the requests that were answered by somebody who may decide something, and whose answer still holds. */
async function answeredIn(blocks: readonly Block[], me: Membership, now: number): Promise<Set<string>> {
  const answers = blocks.filter(({ kind }) => kind === 'answer');
  const read = await Promise.all(answers.map(({ jws }) => readAnswer(jws, me.readCard)));
  return new Set(
    read.flatMap((each) => {
      if (!each.ok) return [];
      const { answer, by } = each.value;
      return by.level > 1 && answer.expiresAt > now ? [`${answer.request} ${by.level}`] : [];
    }),
  );
}

const isAnswered = (answered: ReadonlySet<string>, request: string, level: number): boolean =>
  [2, 3].some((each) => each >= level && answered.has(`${request} ${each}`));

/** Requests in the notes that wait for this person. */
async function waitingIn(
  desk: Desk,
  blocks: readonly Block[],
  me: Membership,
): Promise<(JudgedRequest | RefusedBlock)[]> {
  if (me.holder.level === 1) return [];
  const answered = await answeredIn(blocks, me, desk.parts.now());
  const seen: (JudgedRequest | RefusedBlock)[] = [];
  for (const block of blocks.filter(({ kind }) => kind === 'request')) {
    const each = await seeRequest(block, me);
    const level = 'fault' in each ? me.holder.level : each.request.level;
    if (isAnswered(answered, await fingerprint(block.jws), level)) continue;
    if ('fault' in each) seen.push(each);
    else if (((await desk.parts.db.requests.get(each.request.id))?.state ?? 'waiting') === 'waiting') seen.push(each);
  }
  return seen;
}

const waitingFirst = (rows: readonly RequestRow[]): RequestRow[] =>
  rows.toSorted((a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting'));

/** Says what an answer has decided. */
export function sayTaken(desk: Desk, { answered }: Extract<Taken, { kind: 'taken' }>): void {
  const values = { by: answered.by };
  if (answered.decision === 'refused') desk.say({ code: 'answerRefuses', tone: 'warn', values });
  else desk.say({ code: 'answerAllows', tone: 'ok', values });
}

/** Takes up the answers in the notes to this agent's requests in the case; those that don't hold are told with the reason. */
async function takeFound(
  desk: Desk,
  { record }: OpenTicket,
  blocks: readonly Block[],
  me: Membership,
): Promise<RefusedBlock[]> {
  const own = record.requests.filter(({ side, case: ofCase }) => side === 'mine' && ofCase === record.case?.id);
  const refused: RefusedBlock[] = [];
  for (const { kind, jws } of own.length > 0 ? blocks : []) {
    // What is in the record stays in the thread too.
    if (kind !== 'answer' || own.some(({ answer }) => answer?.jws === jws)) continue;
    const taken = await takeAnswer(desk.parts, me, jws, waitingFirst(own));
    if (taken.kind === 'taken') sayTaken(desk, taken);
    if (taken.kind === 'refused') refused.push({ kind, jws, fault: taken.fault });
  }
  return refused;
}

/** Answers that were written here for this ticket and don't stand in it yet: they are shown again whenever it is opened, until they can't be used. */
async function unsentIn({ parts }: Desk, { ticket }: OpenTicket, blocks: readonly Block[]): Promise<WrittenAnswer[]> {
  const here = keyText(ticket.key);
  const rows = await parts.db.requests.where('state').equals('answered').toArray();
  return rows.flatMap(({ side, jws, answer, id, from, label }): WrittenAnswer[] => {
    if (side !== 'theirs' || !answer || answer.expiresAt <= parts.now()) return [];
    if (requestIn(jws)?.ticket.key !== here || blocks.some((block) => block.jws === answer.jws)) return [];
    return [{ request: id, from, label, ticket: here, text: answerText(parts, answer) }];
  });
}

/** Looks at the blocks in the notes of a ticket: what waits for this person, and what came back. Shown unless a newer look has begun. */
export async function lookAt(
  desk: Desk,
  open: OpenTicket,
  blocks: readonly Block[],
  isNewest: () => boolean,
): Promise<void> {
  const me = blocks.length > 0 ? await desk.parts.membership() : undefined;
  const seen = me ? await waitingIn(desk, blocks, me) : [];
  const refused = me ? await takeFound(desk, open, blocks, me) : [];
  const left = await unsentIn(desk, open, blocks);
  if (!isNewest() || !desk.isOpen(open.ticket.key)) return;
  const { store } = desk.parts;
  const { sent, ...before } = store.getState().found ?? NOTHING_FOUND;
  // What was pasted stays: it is in no note.
  const isPasted = ({ jws }: { jws: string }): boolean => blocks.every((block) => block.jws !== jws);
  const written = left.filter(({ request }) => !sent.includes(request));
  const requests = [...before.requests.filter(isPasted), ...seen.flatMap((each) => ('fault' in each ? [] : each))];
  const faults = [...refused, ...seen.flatMap((each) => ('fault' in each ? each : []))];
  const refusals = [...before.refused.filter(isPasted), ...faults.filter(isNews)];
  store.setState({ found: { requests, refused: refusals, written, sent } });
}
