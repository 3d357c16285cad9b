import { isBeside, type Entitlement, type Entitlements } from '../entitlement/entitlements';
import type { CaseFacts } from '../kernel/case';
import type { Goal } from '../kernel/enums';
import type { Offer } from '../offers/types';

/**
 * Two different remedies, so that the customer has a real choice (R39): the first in the order of law, and the one that meets the goal. Where
 * that is one and the same, money is the other choice (R42), or whatever comes next.
 */
function twoRemedies(list: readonly Entitlement[], goal: Goal | undefined): Entitlement[] {
  const [first, ...others] = list;
  if (!first) return [];
  const meetsGoal = ({ rule }: Entitlement): boolean => goal !== undefined && rule.goals.includes(goal);
  const wished = meetsGoal(first) ? undefined : others.find(meetsGoal);
  const other = wished ?? others.find(({ rule }) => rule.covers !== undefined) ?? others[0];
  return other ? [first, other] : [first];
}

/** Goals that no gift meets: an apology has to come from a person (P3: match the loss). */
const MET_BY_WORDS: readonly Goal[] = ['apology', 'explanation', 'toBeHeard', 'staffAction', 'changeOfPractice'];

/**
 * What a reply should offer before the agent changes anything: what the customer is entitled to comes first; the small disputed part of a claim is
 * conceded on top; where there is neither, a choice of the two best kinds of goodwill, unless words are what is wanted. Nothing for a customer
 * who has taken us for another shop.
 */
export function recommended(
  facts: CaseFacts,
  entitled: Entitlements,
  offers: readonly Offer[],
  lastTime: ReadonlySet<string> = new Set(),
): string[] {
  if (facts.customerType === 'confused') return [];
  // What is due besides a remedy is added by hand.
  const remedies = entitled.kind === 'known' ? entitled.list.filter((each) => !isBeside(each)) : [];
  const quick = offers.find(({ isQuick, verdict }) => isQuick && verdict.kind === 'offer');
  if (quick && remedies.length === 0) return [quick.option.id];
  if (remedies.length > 0) {
    const pair = twoRemedies(remedies, facts.goal).map(({ rule }) => rule.id);
    return quick ? [...pair, quick.option.id] : pair;
  }
  if (facts.goal && MET_BY_WORDS.includes(facts.goal)) return [];
  const good = offers.filter(({ verdict, cost }) => verdict.kind === 'offer' && (cost?.minor ?? 0) > 0);
  // What was given last time has not regained this customer (R56, P5).
  const fresh = good.filter(({ option }) => !lastTime.has(option.id));
  const best = fresh.length < 2 ? good : fresh;
  return best.length < 2 ? [] : best.slice(0, 2).map(({ option }) => option.id);
}
