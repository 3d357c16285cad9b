import { isPublicAnswer, type Block } from '../context';
import { words } from '../template';

/** The customer hears to whom the case goes, and that nothing has to be told again (R37). */
export const handover: Block = {
  id: 'handover',
  order: 62,
  joins: false,
  applies: (context) => !isPublicAnswer(context) && context.handover !== undefined,
  write: ({ handover: text = '' }) => [words(text)],
};
