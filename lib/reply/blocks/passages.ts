import { isPublicAnswer, type Block, type ReplyContext } from '../context';
import { words } from '../template';

/** Where everybody reads the answer, what is private is left out: it may have been put in before the channel was known. */
const shown = (context: ReplyContext): string[] =>
  context.passages.filter(({ isPublic }) => isPublic || !isPublicAnswer(context)).map(({ text }) => text);

/** What the agent has put in besides the blocks. */
export const passages: Block = {
  id: 'passages',
  order: 36,
  joins: false,
  isForPraise: true,
  applies: (context) => shown(context).length > 0,
  write: (context) => [words(shown(context).join('\n\n'))],
};
