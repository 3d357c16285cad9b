import { isPublicAnswer, type Block, type ReplyContext } from '../context';
import { fill, words, type Segment } from '../template';

const isRefusing = (context: ReplyContext): boolean => !isPublicAnswer(context) && context.refusal !== undefined;

/** What an agent or a team has written ends as a sentence does, unless it ends with an address, which a full stop would spoil. */
const ended = (text: string): string =>
  /[.!?…؟]$|[^\s.]\.[^\s.]*$|[@/]\S*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** What we can do all the same; offers of the reply follow in a list of their own. */
function instead({ phrases, refusal, choices, extras }: ReplyContext): Segment[] {
  if (refusal?.instead) return [words(' '), ...fill(phrases.refusal.instead, { text: ended(refusal.instead) })];
  return choices.length + extras.length > 0 ? [words(` ${phrases.refusal.offered}`)] : [];
}

/** Why a demand is not met: understanding, the fact, the rule in plain words, and what we can do (R86). */
export const refusal: Block = {
  id: 'refusal',
  order: 34,
  joins: false,
  applies: isRefusing,
  write: (context) => {
    const { phrases, refusal: own } = context;
    if (!own) return [];
    const reason = phrases.refusalReason[own.reason];
    return [
      words([phrases.refusal.opening, reason].filter((text) => text !== '').join(' ')),
      words(' '),
      ...fill(phrases.refusal.rule, { text: ended(own.rule) }),
      ...instead(context),
    ];
  },
};

/** Where the customer can turn: never missing where a demand is refused (L11, L31), so it goes with the refusal and has no switch. */
export const route: Block = {
  id: 'route',
  order: 70,
  joins: false,
  applies: (context) => isRefusing(context) && context.switched.refusal !== false,
  write: ({ phrases, refusal: own }) => fill(phrases.refusal.route, { text: own && ended(own.route) }),
};
