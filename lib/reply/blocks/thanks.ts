import type { Block } from '../context';
import { words } from '../template';

/** Thanks for raising it (R14); somebody who writes again is thanked for that. */
export const thanks: Block = {
  id: 'thanks',
  order: 10,
  joins: false,
  applies: ({ channel, isSilent }) => channel !== 'phone' && !isSilent,
  write: ({ phrases, isAgain }) => [words(isAgain ? phrases.thanks.again : phrases.thanks.first)],
};
