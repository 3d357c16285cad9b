import type { Instant } from '../kernel/time';
import type { PublicKey } from '../signing/keys';
import { readCard } from './card';
import type { CardHere } from './standing';
import type { Team } from './team';

/** Reads the card at this machine. It must be for the key that this machine has: a copied card makes nobody a lead. */
export async function cardHere(team: Team, ownKey: PublicKey | undefined, now: Instant): Promise<CardHere> {
  if (!team.teamKey) return undefined;
  if (team.card === undefined) return { ok: false, fault: { reason: 'noCard' } };
  const read = await readCard(team.card, team.teamKey, { revoked: team.revoked, now });
  return read.ok && read.value.key.x !== ownKey?.x ? { ok: false, fault: { reason: 'otherKey' } } : read;
}
