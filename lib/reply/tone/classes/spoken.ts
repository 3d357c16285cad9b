import { said, type Draft } from '../draft';
import type { SpokenClass } from '../lexicon';
import type { Mark } from '../finding';

/** What phrases alone tell, the most telling first; `excuse` and `emptyPromise` look at the rest of the draft too. */
const CLASSES: readonly SpokenClass[] = [
  'condition',
  'sarcasm',
  'haggling',
  'colleagueBlame',
  'thirdPartyBlame',
  'customerFault',
  'command',
  'arguing',
  'emptyPromise',
];

/** The phrases of one class in the draft. */
export const marksOf = (draft: Draft, name: SpokenClass): Mark[] =>
  said(draft, `class.${name}`).map(({ start, end, entry: { better, strength = 'blunt' } }) => ({
    class: name,
    start,
    end,
    ...(better !== undefined && { better }),
    strength,
  }));

/** Wordings of all classes but excuses. */
export const spoken = (draft: Draft): Mark[] => CLASSES.flatMap((name) => marksOf(draft, name));
