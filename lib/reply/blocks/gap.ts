import { isPrivateLetter, type Block } from '../context';
import { fill } from '../template';

/**
 * The gap between what was expected and what happened (R32, R17), as it was written down. It is not in the reply unless the agent puts it there: their
 * own words may be in another language than the customer's.
 */
export const gap: Block = {
  id: 'gap',
  order: 32,
  joins: false,
  isAsked: true,
  applies: (context) => isPrivateLetter(context) && context.gap !== undefined,
  write: ({ phrases, gap: own }) => fill(phrases.gap, { ...own }),
};
