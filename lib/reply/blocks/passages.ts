import { isPublicAnswer, type Block } from '../context';
import { words } from '../template';

/** What the agent has put in besides the blocks: a question, a recap, the facts. Nothing of it may stand where everybody reads it. */
export const passages: Block = {
  id: 'passages',
  order: 36,
  joins: false,
  applies: (context) => !isPublicAnswer(context) && context.passages.length > 0,
  write: ({ passages: own }) => [words(own.join('\n\n'))],
};
