import type { Draft } from '../draft';
import type { Mark } from '../finding';

/** Faces and signs that say the opposite of the words beside them, in every language. */
const SIGNS = /[🙄😏🤡🙃😒]|\(\s*[!?]{1,3}\s*\)/gu;

/** Irony that is told by signs; that of words is in the phrases (R26). */
export const sarcasm = (draft: Draft): Mark[] =>
  [...draft.text.matchAll(SIGNS)].map(({ 0: found, index }) => ({
    class: 'sarcasm',
    start: index,
    end: index + found.length,
    ...(draft.data.classes.sarcasm[0] && { better: draft.data.classes.sarcasm[0].better }),
    confidence: 0.7,
  }));
