import type { Block } from '../context';
import { fill } from '../template';

/** For a customer who has taken us for another shop: the fact and the help, no reproach (R60, R12). */
export const notOurs: Block = {
  id: 'notOurs',
  order: 31,
  joins: true,
  applies: ({ customerType }) => customerType === 'confused',
  write: ({ phrases, order }) => fill(phrases.notOurs, { order }),
};
