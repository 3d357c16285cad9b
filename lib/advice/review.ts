import { ratingIn } from '../facts/rating';
import type { CaseFacts } from '../kernel/case';
import type { AdviceInput } from './input';

/** What a public review is to the shop: its stars, and the average that the team aims at. */
export interface ReviewSeen {
  rating?: number | undefined;
  goodFrom: number;
}

/** The average that counts as good where the team says nothing else (R66: perfection backfires). */
const GOOD_FROM = 4.6;

/** Of a review that everybody can read; undefined for what is said in private. */
export function reviewOf({ ticket, policy }: AdviceInput, { channel }: CaseFacts): ReviewSeen | undefined {
  if (channel !== 'review' && channel !== 'social') return undefined;
  return { rating: ratingIn(ticket), goodFrom: policy.reviews?.goodFrom ?? GOOD_FROM };
}
