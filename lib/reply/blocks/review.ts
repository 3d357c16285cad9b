import { isPublicAnswer, type Block } from '../context';
import { words } from '../template';

/** The public answer to a review: what we do, and an invitation to talk in private, without personal data (R64). */
export const review: Block = {
  id: 'review',
  order: 32,
  joins: true,
  applies: isPublicAnswer,
  write: ({ phrases }) => [words(phrases.review)],
};
