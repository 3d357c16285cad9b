import type { CardHolder, ReadCard } from '../approval/values';
import type { OwnKey } from '../signing/keys';
import { readCard } from '../team/card';
import { cardHere } from '../team/cardHere';
import type { Team } from '../team/team';

/** Who the person at this machine is in their team: their key and card, and how the cards of others are read. */
export interface Membership {
  key: OwnKey;
  card: string;
  holder: CardHolder;
  readCard: ReadCard;
}

/** The membership that this machine can prove now; undefined without a team, a card that holds, or the key of the card. */
export async function membershipOf(
  team: Team,
  key: OwnKey | undefined,
  now: () => number,
): Promise<Membership | undefined> {
  const { teamKey, card, revoked } = team;
  const here = await cardHere(team, key?.publicKey, now());
  if (!here?.ok || !key || !teamKey || card === undefined) return undefined;
  return {
    key,
    card,
    holder: here.value,
    readCard: (text) => readCard(text, teamKey, { revoked, now: now() }),
  };
}
