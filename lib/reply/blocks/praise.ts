import type { Block } from '../context';
import { fill } from '../template';

/** Thanks for praise, and that the colleague will hear of it (R87). */
export const praise: Block = {
  id: 'praise',
  order: 15,
  joins: false,
  isForPraise: true,
  applies: ({ isPraise = false }) => isPraise,
  write: ({ phrases }) => fill(phrases.praise, {}),
};
