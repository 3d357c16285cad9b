import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import { signed, type SignatureFault } from '../signing/jws';
import { PublicKey, thumbprint, type OwnKey } from '../signing/keys';
import { readSigned, type ShapeFault } from '../signing/read';
import { CLOCK_DRIFT, KeyOrCard, Level, Line, Moment, Name } from './values';

const CardShape = v.pipe(
  v.strictObject({
    kind: v.literal('card'),
    id: KeyOrCard,
    /** The key of the person: what it signs is theirs. */
    key: PublicKey,
    name: Name,
    agentId: Line,
    level: Level,
    issuedAt: Moment,
    expiresAt: Moment,
  }),
  v.forward(
    v.check(({ issuedAt, expiresAt }) => issuedAt < expiresAt, 'order'),
    ['expiresAt'],
  ),
);

/** What a team says of a person: whose key it is, and what they may decide. Signed by the team's key. */
export type Card = v.InferOutput<typeof CardShape>;

/** Why a card is not believed. One that was good once, or will be, says whose it is. */
export type CardFault = SignatureFault | ShapeFault | { reason: 'expired' | 'notYetValid' | 'revoked'; card: Card };

/** A card as text, signed by the team. */
export const issueCard = (card: Omit<Card, 'kind'>, team: OwnKey): Promise<string> =>
  signed('card', { kind: 'card', ...card }, team);

/** The card in a signed text, if the team of `teamKey` stands by it at this moment. `revoked` names keys of leavers and cards taken back. */
export async function readCard(
  jws: string,
  teamKey: PublicKey,
  { revoked, now }: { revoked: readonly string[]; now: Instant },
): Promise<Result<Card, CardFault>> {
  const read = await readSigned('card', CardShape, jws, teamKey);
  if (!read.ok) return read;
  const card = read.value;
  const isRevoked = revoked.includes(card.id) || revoked.includes(await thumbprint(card.key));
  if (isRevoked) return fail({ reason: 'revoked', card });
  if (card.issuedAt > now + CLOCK_DRIFT) return fail({ reason: 'notYetValid', card });
  return card.expiresAt <= now ? fail({ reason: 'expired', card }) : ok(card);
}
