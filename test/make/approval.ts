import { signAnswer, type Answer } from '@/lib/approval/answer';
import type { AskedSide } from '@/lib/approval/judge';
import { signRequest, type Request } from '@/lib/approval/request';
import { fingerprint, type Level, type ReadCard } from '@/lib/approval/values';
import { DAY, HOUR } from '@/lib/kernel/time';
import { makeKey, thumbprint, type OwnKey } from '@/lib/signing/keys';
import { issueCard, readCard } from '@/lib/team/card';
import { eur, NOW } from './offerCase';

/** Somebody with a key and a card. */
export interface Person {
  key: OwnKey;
  card: string;
  cardId: string;
  name: string;
  agentId: string;
  level: Level;
}

/** A team with its key; `revoked` grows as a test wishes. */
export async function makeTeam() {
  const team = await makeKey();
  const revoked: string[] = [];
  let made = 0;
  const person = async (name: string, level: Level, change: { key?: OwnKey; until?: number } = {}): Promise<Person> => {
    const key = change.key ?? (await makeKey());
    const cardId = `card-${++made}`;
    const agentId = name.toLowerCase();
    const card = await issueCard(
      {
        id: cardId,
        key: key.publicKey,
        name,
        agentId,
        level,
        issuedAt: NOW - DAY,
        expiresAt: change.until ?? NOW + 300 * DAY,
      },
      team,
    );
    return { key, card, cardId, name, agentId, level };
  };
  const reads =
    (now = NOW): ReadCard =>
    (card) =>
      readCard(card, team.publicKey, { revoked, now });
  return { team, revoked, person, reads };
}

/** What Anna asks: 100 euros on an option that the lead decides. */
export const requestOf = ({ key, name, agentId, card }: Person, change: Partial<Request> = {}): Request => ({
  kind: 'request',
  id: 'request-1',
  case: 'case-1',
  customer: 'customer-1',
  ticket: { key: 'practice http://desk 7', url: 'https://desk.example/7', subject: 'Broken lamp' },
  agent: { key: key.publicKey, name, id: agentId, card },
  option: { id: 'G12', label: 'Partial refund', isFree: true },
  face: eur(10_000),
  cost: eur(10_000),
  category: 'damagedOrDefective',
  goal: 'refund',
  entitlements: [{ label: 'Repair' }],
  wants: 'Money back',
  proposal: 'A loyal customer, and it is our fault.',
  history: { caseSum: eur(0), rolling: [{ days: 90, total: eur(500) }] },
  level: 2,
  reasons: [{ code: 'caseSum', limit: eur(2500), total: eur(10_000) }],
  policy: 1,
  createdAt: NOW,
  dueAt: NOW + 4 * HOUR,
  ...change,
});

/** What the lead answers to it: approved as asked, unless changed. */
export async function answerTo(
  jws: string,
  request: Request,
  approver: Person,
  change: Partial<Answer> = {},
): Promise<Answer> {
  return {
    kind: 'answer',
    id: 'answer-1',
    request: await fingerprint(jws),
    case: request.case,
    option: { id: request.option.id, label: request.option.label },
    ...(request.face && { face: request.face }),
    cost: request.cost,
    decision: 'approved',
    reason: '',
    for: await thumbprint(request.agent.key),
    answeredAt: NOW + HOUR,
    expiresAt: NOW + 72 * HOUR,
    card: approver.card,
    ...change,
  };
}

/** Anna's side: up to 150 euros the lead decides, above it the management. */
export const askedSide = (request: string, reads: ReadCard, change: Partial<AskedSide> = {}): AskedSide => ({
  request,
  readCard: reads,
  now: NOW + 2 * HOUR,
  used: new Set(),
  neededLevel: (option, { minor }) => (option.startsWith('G') ? (minor > 15_000 ? 3 : 2) : undefined),
  ...change,
});

export { signAnswer, signRequest };
