import type { Draft } from '../draft';
import type { Mark } from '../finding';
import type { Strength } from '../lexicon';

/** Faces and signs that say the opposite of the words beside them, in every language. */
const SIGNS = /[🙄😏🤡🙃😒]|\(\s*[!?]{1,3}\s*\)/gu;
/** Laughter: who has a complaint didn't make a joke. */
const LAUGHS = /[😂🤣😅😆]|(?<!\()[)]{2,}(?=\s|$)/gu;

const marked = (draft: Draft, signs: RegExp, strength: Strength): Mark[] =>
  [...draft.text.matchAll(signs)].map(({ 0: found, index }) => ({
    class: 'sarcasm',
    start: index,
    end: index + found.length,
    ...(draft.data.classes.sarcasm[0] && { better: draft.data.classes.sarcasm[0].better }),
    strength,
  }));

/** Irony that is told by signs; that of words is in the phrases (R26). */
export const sarcasm = (draft: Draft): Mark[] => [
  ...marked(draft, SIGNS, 'phrases'),
  ...marked(draft, LAUGHS, 'doubtful'),
];
