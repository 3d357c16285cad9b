import { isPrivateLetter, type Block } from '../context';
import { fill } from '../template';

/** Asking a customer who has written nothing whether all is well (R57). */
export const checkIn: Block = {
  id: 'checkIn',
  order: 15,
  joins: false,
  applies: (context) => isPrivateLetter(context) && context.isSilent === true,
  write: ({ phrases, order }) => fill(phrases.checkIn, { order }),
};
