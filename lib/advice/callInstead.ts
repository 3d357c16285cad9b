import type { Policy } from '../policy/schema';
import type { Advice } from './advise';
import type { AdviceInput } from './input';

/** Why a call would do more than another letter (R24). */
export type CallReason = 'exchanges' | 'vip' | 'expensive' | 'repeat';

const MANY_EXCHANGES = 3;
/** An item is expensive at so many times what is conceded at once: 300.00 EUR where that is 25.00 (handbook 4.4). */
const EXPENSIVE = 12;

const WRITTEN: readonly string[] = ['email', 'chat', 'marketplace'];

function isExpensive({ facts }: Pick<Advice, 'facts'>, { authority }: Pick<Policy, 'authority'>): boolean {
  const { itemPrice } = facts;
  const small = itemPrice && authority.quickConcede[itemPrice.currency];
  return itemPrice !== undefined && small !== undefined && itemPrice.minor >= EXPENSIVE * small;
}

/**
 * Why the customer should be called rather than written to; undefined where nothing speaks for it, where a call is agreed already or not wanted, and
 * once they have chosen.
 */
export function callReason(
  { ticket, found, record, policy }: Pick<AdviceInput, 'ticket' | 'found' | 'record' | 'policy'>,
  advice: Pick<Advice, 'facts' | 'isComplaint' | 'view'>,
): CallReason | undefined {
  const { facts, isComplaint, view } = advice;
  const isLetter = facts.channel === undefined || WRITTEN.includes(facts.channel);
  if (!isLetter || isComplaint !== 'yes' || view.hasCallback || view.hasChoice || record.case?.closed) return undefined;
  if (found.declinesCalls) return undefined;
  const count = (role: string): number => ticket.messages.filter((message) => message.role === role).length;
  if (Math.min(count('customer'), count('agent')) >= MANY_EXCHANGES) return 'exchanges';
  if (facts.tier === 'vip') return 'vip';
  if (facts.category === 'damagedOrDefective' && isExpensive(advice, policy)) return 'expensive';
  return facts.isRepeat ? 'repeat' : undefined;
}
