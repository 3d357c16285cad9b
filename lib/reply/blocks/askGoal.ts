import { isPrivateLetter, type Block } from '../context';
import { words } from '../template';

/** The one question that turns a quarrel into a task (R4, R15). */
export const askGoal: Block = {
  id: 'askGoal',
  order: 38,
  joins: false,
  applies: (context) =>
    isPrivateLetter(context) &&
    context.asksGoal &&
    !context.isSilent &&
    !context.refusal &&
    context.customerType !== 'confused',
  write: ({ phrases }) => [words(phrases.askGoal)],
};
