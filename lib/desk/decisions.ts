import type { Block } from '../approval/block';
import { judgeRequest, readAnswer, type JudgedRequest } from '../approval/judge';
import { fingerprint } from '../approval/values';
import type { RequestRow } from '../history/rows';
import { isOwn } from './answering';
import type { Desk } from './desk';
import { NOTHING_FOUND, type RefusedBlock } from './found';
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

/** The fingerprints of the requests that were answered by somebody whose card holds. */
async function answeredIn(blocks: readonly Block[], me: Membership): Promise<Set<string>> {
  const answers = blocks.filter(({ kind }) => kind === 'answer');
  const read = await Promise.all(answers.map(({ jws }) => readAnswer(jws, me.readCard)));
  return new Set(read.flatMap((each) => (each.ok ? each.value.answer.request : [])));
}

/** Requests in the notes that wait for this person. */
async function waitingIn(
  desk: Desk,
  blocks: readonly Block[],
  me: Membership,
): Promise<(JudgedRequest | RefusedBlock)[]> {
  if (me.holder.level === 1) return [];
  const answered = await answeredIn(blocks, me);
  const seen: (JudgedRequest | RefusedBlock)[] = [];
  for (const block of blocks.filter(({ kind }) => kind === 'request')) {
    if (answered.has(await fingerprint(block.jws))) continue;
    const each = await seeRequest(block, me);
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
  if (!isNewest() || !desk.isOpen(open.ticket.key)) return;
  const { store } = desk.parts;
  const { written } = store.getState().found ?? NOTHING_FOUND;
  const requests = seen.flatMap((each) => ('fault' in each ? [] : each));
  const faults = [...refused, ...seen.flatMap((each) => ('fault' in each ? each : []))];
  store.setState({ found: { requests, refused: faults.filter(isNews), written } });
}
