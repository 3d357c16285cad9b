import { isTaught, stemOf } from '../facts/learning';
import { fold } from '../facts/words';
import type { Act } from '../history/entries';
import type { Ticket } from '../ticket/contract';
import type { OpenTicket } from './state';

/** One word alone tells nothing of a text. */
const LEAST = 2;

/** What a text has besides the names of whoever wrote it. */
function nameless(features: readonly string[], { name = '' }: Ticket['requester']): string[] {
  const own = new Set(
    fold(name)
      .split(/[^\p{L}]+/u)
      .map(stemOf),
  );
  return features.filter((feature) => !own.has(feature));
}

/**
 * Adds to each confirmed or corrected matter and goal what later suggestions learn from it: how the words had ranked it, and their beginnings. A
 * ticket without words teaches nothing.
 */
export function withLessons(acts: readonly Act[], { ticket, found }: Pick<OpenTicket, 'ticket' | 'found'>): Act[] {
  const { scores, features: all } = found.lesson;
  const features = nameless(all, ticket.requester);
  return acts.map((act) =>
    act.kind === 'factConfirmed' && isTaught(act.fact) && features.length >= LEAST
      ? { ...act, lesson: { scores: scores[act.fact], features } }
      : act,
  );
}
