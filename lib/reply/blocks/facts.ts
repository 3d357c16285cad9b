import { isDisputed, isPrivateLetter, type Block } from '../context';
import { fill } from '../template';

/** What happened, as the record has it: facts against emotions (R7). A refusal that disputes it tells the facts itself. */
export const facts: Block = {
  id: 'facts',
  order: 30,
  joins: true,
  applies: (context) =>
    isPrivateLetter(context) &&
    !context.isSilent &&
    !isDisputed(context) &&
    context.category !== undefined &&
    context.customerType !== 'confused',
  write: ({ phrases, category, order }) => (category ? fill(phrases.facts[category], { order }) : []),
};
