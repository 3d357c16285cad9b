import { isPrivateLetter, type Block } from '../context';
import { fill } from '../template';

/** While somebody above decides, the customer is told until when, not what was asked (R49: holding text). */
export const holding: Block = {
  id: 'holding',
  order: 36,
  joins: false,
  applies: (context) => isPrivateLetter(context) && context.holding !== undefined,
  write: ({ phrases, holding: until }) => fill(phrases.holding, { date: until?.text }),
};
