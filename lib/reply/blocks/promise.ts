import { isPrivateLetter, type Block } from '../context';
import { promisesOf } from '../promises';
import { words } from '../template';

/** Every commitment with its day (R36, R38). */
export const promise: Block = {
  id: 'promise',
  order: 60,
  joins: false,
  applies: (context) => isPrivateLetter(context) && promisesOf(context).length > 0,
  write: (context) => [
    words(
      promisesOf(context)
        .map(({ text }) => text)
        .join(' '),
    ),
  ],
};
