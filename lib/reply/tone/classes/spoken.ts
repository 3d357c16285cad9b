import { said, type Draft } from '../draft';
import type { SpokenClass } from '../lexicon';
import type { Mark } from '../finding';

/** What phrases alone tell; `excuse` and `emptyPromise` look at the rest of the draft too. */
const CLASSES: readonly SpokenClass[] = [
  'arguing',
  'command',
  'excuse',
  'thirdPartyBlame',
  'colleagueBlame',
  'customerFault',
  'haggling',
  'sarcasm',
  'emptyPromise',
  'condition',
];
const SURE = 0.9;

/** The phrases of one class in the draft. */
export const marksOf = (draft: Draft, name: SpokenClass): Mark[] =>
  said(draft, `class.${name}`).map(({ start, end, entry: { group } }) => ({
    class: name,
    start,
    end,
    ...(group && { better: group.better }),
    confidence: group?.confidence ?? SURE,
  }));

/** Wordings that are wrong wherever they stand. */
export const spoken = (draft: Draft): Mark[] =>
  CLASSES.filter((name) => name !== 'excuse').flatMap((name) => marksOf(draft, name));
