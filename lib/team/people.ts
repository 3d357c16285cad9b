import type { Instant } from '../kernel/time';
import { thumbprint, type OwnKey } from '../signing/keys';
import { issueCard, readCard } from './card';
import type { Introduction } from './introduction';
import { succeed } from './succession';
import { joinedLists } from './takeOver';
import type { Issued, Team } from './team';

/** What the lead decides about a card. */
export interface CardTerms {
  id: string;
  level: 1 | 2 | 3;
  now: Instant;
  expiresAt: Instant;
}

/** What a person's card is worth: `left` is also a card that was taken back. */
export type PersonState = 'holds' | 'expired' | 'left';

/** What a person's card is worth at this moment, to be shown; whoever relies on it reads the card itself. */
export function personState({ revoked }: Team, { cardId, leftAt, expiresAt }: Issued, now: Instant): PersonState {
  if (leftAt !== undefined || revoked.includes(cardId)) return 'left';
  return expiresAt <= now ? 'expired' : 'holds';
}

/** The people whose cards are good at this moment: those go out with the next publication. */
export async function peopleOf(team: Team, now: Instant): Promise<Issued[]> {
  const { teamKey, revoked } = team;
  if (!teamKey) return [];
  const reads = await Promise.all(team.issued.map(({ card }) => readCard(card, teamKey, { revoked, now })));
  return team.issued.filter((_, index) => reads[index]?.ok);
}

/**
 * Makes a card for a person. A former one of the same key is taken back with it: a lead who becomes an agent again has no use for the old one.
 * Gives the team with it, and the card.
 */
export async function issued(
  team: Team,
  { name, agentId, key }: Introduction,
  { id, level, now, expiresAt }: CardTerms,
  signer: OwnKey,
): Promise<{ team: Team; card: string }> {
  const card = await issueCard({ id, key, name, agentId, level, issuedAt: now, expiresAt }, signer);
  const former = team.issued.filter((person) => person.key.x === key.x).map(({ cardId }) => cardId);
  const others = team.issued.filter((person) => person.key.x !== key.x);
  return {
    team: {
      ...team,
      revoked: joinedLists(team.revoked, former),
      issued: [...others, { cardId: id, key, name, agentId, level, issuedAt: now, expiresAt, card }],
    },
    card,
  };
}

/** Marks that a person has left: their key is refused here at once, and everywhere with the next publication. */
export async function left(team: Team, cardId: string, now: Instant): Promise<Team> {
  const person = team.issued.find((each) => each.cardId === cardId);
  if (!person) return team;
  return {
    ...team,
    revoked: joinedLists(team.revoked, [cardId, await thumbprint(person.key)]),
    issued: team.issued.map((each) => (each === person ? { ...each, leftAt: now } : each)),
  };
}

/** The team with the people whose cards came along and were made on another machine, or made anew there: so every lead has the whole list. */
export async function withCardsOf(team: Team, cards: readonly string[], now: Instant): Promise<Team> {
  const { teamKey, revoked } = team;
  if (!teamKey) return team;
  const known = new Map(team.issued.map((person) => [person.key.x, person]));
  for (const text of cards) {
    const read = await readCard(text, teamKey, { revoked, now });
    if (!read.ok || (known.get(read.value.key.x)?.issuedAt ?? 0) >= read.value.issuedAt) continue;
    const { id, key, name, agentId, level, issuedAt, expiresAt } = read.value;
    known.set(key.x, { cardId: id, key, name, agentId, level, issuedAt, expiresAt, card: text });
  }
  return { ...team, issued: [...known.values()] };
}

/**
 * Gives the team a new key, signed by the former one, and signs every card that holds anew. It must be published next: by that the others
 * learn of it, and get their cards.
 */
export async function rotated(
  team: Team,
  keys: { former: OwnKey; next: OwnKey },
  { now, makeId }: { now: Instant; makeId: () => string },
): Promise<Team> {
  const step = await succeed(keys.next.publicKey, now, keys.former);
  let after: Team = { ...team, teamKey: keys.next.publicKey, chain: [...team.chain, step] };
  const own = team.issued.find(({ card }) => card === team.card);
  for (const person of await peopleOf(team, now)) {
    const { level, expiresAt } = person;
    const made = await issued(after, person, { id: makeId(), level, now, expiresAt }, keys.next);
    after = person === own ? { ...made.team, card: made.card } : made.team;
  }
  return after;
}
