import type { Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import type { Card, CardFault } from './card';

/** What a person says of themselves in the settings. */
export interface Self {
  agentName: string;
  agentId: string;
  level: 1 | 2 | 3;
}

/** Why a person of a team has no more than the first level. */
export type StandingFault = CardFault | { reason: 'noCard' | 'otherKey' };

/** Faults of a card that a person can be told apart; every other one says that the card is not good. */
const TOLD = ['expired', 'notYetValid', 'revoked', 'noCard', 'otherKey'] as const;

/** By which of the texts a card's fault is told. */
export const bannerOf = (fault: StandingFault['reason']): (typeof TOLD)[number] | 'notGood' =>
  TOLD.find((told) => told === fault) ?? 'notGood';

/** Who the person at this machine is, and what they may decide. */
export interface Standing {
  name: string;
  agentId: string;
  level: 1 | 2 | 3;
  /** True when the team stands by it; else it is self-declared. */
  isSigned: boolean;
  fault?: StandingFault['reason'];
}

/** The card at this machine, read; undefined while it belongs to no team. */
export type CardHere = Result<Card, StandingFault> | undefined;

const cardOf = (here: Result<Card, StandingFault>): Card | undefined => {
  if (here.ok) return here.value;
  return 'card' in here.fault ? here.fault.card : undefined;
};

/**
 * Who the person is at this moment: self-declared without a team, by the card in one. Without a card that holds it is the first level, whatever
 * the settings say.
 */
export function standing(self: Self, here: CardHere, now: Instant): Standing {
  if (!here) return { name: self.agentName, agentId: self.agentId, level: self.level, isSigned: false };
  const card = cardOf(here);
  const who = { name: card?.name ?? self.agentName, agentId: card?.agentId ?? self.agentId };
  if (!here.ok) return { ...who, level: 1, isSigned: false, fault: here.fault.reason };
  if (here.value.expiresAt <= now) return { ...who, level: 1, isSigned: false, fault: 'expired' };
  return { ...who, level: here.value.level, isSigned: true };
}
