import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import type { Policy } from '../policy/schema';
import { unverified } from '../signing/jws';
import type { PublicKey } from '../signing/keys';
import { readCard, type Card } from './card';
import { chainIn, readPublication, type Publication, type PublicationFault } from './publication';
import { followed } from './succession';
import type { Source, Team } from './team';

/** Why a signed policy is not taken over; nothing of it is. */
export type TakeOverFault = PublicationFault | { reason: 'noTeam' };

/** What is stored when a publication is taken over: all of it, or nothing. */
export interface Taken {
  team: Team;
  policy: Policy;
  publication: string;
}

/** How and for whom a publication comes. */
export interface Arrival {
  source: Source;
  now: Instant;
  /** The key of the person at this machine, where one was made. */
  ownKey: PublicKey | undefined;
}

/** A list of keys and cards that only grows: a later list can't take a leaver back silently. */
export const joinedLists = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

/** The key in a card, before it is believed. */
const keyIn = (card: string): unknown => (unverified(card) as { key?: { x?: unknown } } | null | undefined)?.key?.x;

/** The newest card of this machine's person: the one that it has, or one that came along. */
async function ownCard(team: Team, teamKey: PublicKey, cards: readonly string[], { ownKey, now }: Arrival) {
  const { revoked } = team;
  const own = cards.filter((card) => ownKey && keyIn(card) === ownKey.x);
  let newest: { text: string; card: Card } | undefined;
  for (const text of team.card ? [team.card, ...own] : own) {
    const read = await readCard(text, teamKey, { revoked, now });
    if (read.ok && (!newest || read.value.issuedAt > newest.card.issuedAt)) newest = { text, card: read.value };
  }
  return newest?.text ?? team.card;
}

/** What this machine knows of its team once it has taken over a publication that was found good. */
export async function withPublication(
  team: Team,
  teamKey: PublicKey,
  publication: Publication,
  arrival: Arrival,
): Promise<Team> {
  const { publishedAt, publisher, chain, cards, policy } = publication;
  const revoked = joinedLists(team.revoked, publication.revoked);
  const card = await ownCard({ ...team, revoked }, teamKey, cards, arrival);
  return {
    ...team,
    name: publication.team,
    teamKey,
    chain,
    revoked,
    ...(card !== undefined && { card }),
    inUse: { version: policy.version, publishedAt, publisher, source: arrival.source },
  };
}

/**
 * A signed policy that has come by any way: what is to be stored, or why it is refused. The team may have changed its key meanwhile: the steps
 * to the new one are followed from the key that this machine knows.
 */
export async function taken(team: Team, jws: string, arrival: Arrival): Promise<Result<Taken, TakeOverFault>> {
  if (!team.teamKey) return fail({ reason: 'noTeam' });
  const key = await followed(team.teamKey, chainIn(jws), arrival.now);
  const read = await readPublication(jws, key, { inUse: team.inUse, now: arrival.now });
  if (!read.ok) return read;
  const next = await withPublication(team, key, read.value, arrival);
  return ok({ team: next, policy: read.value.policy, publication: jws });
}
