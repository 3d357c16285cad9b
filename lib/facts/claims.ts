import type { Category, Goal } from '../kernel/enums';
import type { Money } from '../kernel/money';
import type { Lexicon } from './lexicon';
import { pricesIn, SAID_AS_PRICE } from './prices';
import type { Hit } from './reading';
import type { Passage, Suggestion } from './suggestion';
import { dollarOf, sumsIn } from './sums';

/** How sure a sum is the customer's own matter: said beside words of wanting back or of paying, by their weight from 1 to 3 … */
const BESIDE = [0.3, 0.65, 0.8, 0.9] as const;
/** … or without such words in a complaint about money. */
const IN_A_MONEY_MATTER = 0.5;
/** The only sum, and nothing that says otherwise: it is what the complaint is about. So are two prices: the one that was told and the one taken. */
const LONELY = 0.62;
const PAIR = 2;
/** Sums of texts that don't sound like a complaint. */
const DOUBTED = 0.65;
/** Words of a claim stand near the sum, mostly before it; those that say it is another's sum right before it. */
const NEAR_BEFORE = 70;
const NEAR_AFTER = 35;
const RIGHT_BEFORE = 30;
const RIGHT_AFTER = 12;

function isNear(hit: Hit, { evidence }: Suggestion<Money>, before: number, after: number): boolean {
  const { start = 0, end = 0, message } = evidence;
  return hit.passage.message === message && hit.end > start - before && hit.start < end + after;
}

/** How far after a word of paying a price without a currency may stand, in characters. */
const PRICE_REACH = 25;
const WEAKEST = 2;

/** Tells of a place whether a price is due there: right after words of paying, prices or wanting back. */
const isAfterClaim =
  (hits: readonly Hit[]) =>
  (passage: Passage, at: number): boolean =>
    hits.some(
      ({ list, weight, passage: own, end }) =>
        list === 'claim' && weight >= WEAKEST && own === passage && end <= at && at - end <= PRICE_REACH,
    );

/** What the text seems to be: its likeliest category and goal. */
interface Matter {
  matters: readonly (Category | Goal | undefined)[];
  isComplaint: boolean;
}

const MONEY_MATTERS: readonly (Category | Goal | undefined)[] = [
  'billing',
  'priceOrPromotion',
  'refundOrReturn',
  'refund',
  'priceCorrection',
];

/**
 * The sums that the customer claims or disputes, surest first: said near words of paying, prices and wanting back, and not as what others get
 * ("orders over 50 EUR").
 */
function claimsIn(
  sums: readonly Suggestion<Money>[],
  hits: readonly Hit[],
  { matters, isComplaint }: Matter,
): Suggestion<Money>[] {
  const claims = hits.filter(({ list }) => list === 'claim');
  const others = hits.filter(({ list }) => list === 'notClaim');
  const settled = hits.filter(({ list, isNegated }) => list === 'settled' && !isNegated);
  const othersAfter = hits.filter(({ list }) => list === 'notClaimAfter');
  return sums
    .filter((sum) => !others.some((hit) => isNear(hit, sum, RIGHT_BEFORE, 0) && hit.start < (sum.evidence.start ?? 0)))
    .filter((sum) => !settled.some((hit) => isNear(hit, sum, NEAR_BEFORE, 0)))
    .filter((sum) => !othersAfter.some((hit) => isNear(hit, sum, 0, RIGHT_AFTER) && hit.end > (sum.evidence.end ?? 0)))
    .map((sum) => {
      const near = claims.filter((hit) => isNear(hit, sum, NEAR_BEFORE, NEAR_AFTER));
      const beside = BESIDE[Math.round(Math.min(3, Math.max(0, ...near.map(({ weight }) => weight))))] ?? 0;
      const alone = matters.some((matter) => MONEY_MATTERS.includes(matter)) ? IN_A_MONEY_MATTER : 0;
      const isTheMatter = sums.length === 1 || (sums.length === PAIR && sum.confidence === SAID_AS_PRICE);
      const confidence = Math.max(beside, isComplaint && isTheMatter ? LONELY : alone);
      return { ...sum, confidence: isComplaint ? confidence : confidence * DOUBTED };
    })
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** All sums of money in the passages, and those that are claimed. `currency` is the shop's, in which bare prices are meant. */
export function moneyIn(
  passages: readonly Passage[],
  hits: readonly Hit[],
  { lexicon, currency, ...matter }: Matter & { lexicon: Lexicon; currency: string },
): { sums: Suggestion<Money>[]; claims: Suggestion<Money>[] } {
  const named = sumsIn(passages, lexicon, dollarOf(currency));
  const priced = pricesIn(passages, { words: lexicon, currency, sums: named, isDue: isAfterClaim(hits) });
  const sums = [...named, ...priced];
  return { sums, claims: claimsIn(sums, hits, matter) };
}

/** Tells of a place whether one of the sums stands there. */
export const isSumAt =
  (sums: readonly Suggestion<Money>[]) =>
  ({ message }: Passage, at: number): boolean =>
    sums.some(({ evidence: { start = 0, end = 0, message: own } }) => own === message && start <= at && at < end);
