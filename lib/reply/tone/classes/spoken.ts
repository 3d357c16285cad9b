import { said, type Draft } from '../draft';
import type { SpokenClass, Strength } from '../lexicon';
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

/** The phrases of one class in the draft that are as strong as asked for. */
export const marksOf = (draft: Draft, name: SpokenClass, strengths: ReadonlySet<Strength>): Mark[] =>
  said(draft, `class.${name}`).flatMap(({ start, end, entry: { better, strength = 'blunt' } }) =>
    strengths.has(strength) ? [{ class: name, start, end, ...(better !== undefined && { better }), strength }] : [],
  );

/** Wordings of all classes but excuses. */
export const spoken = (draft: Draft, strengths: ReadonlySet<Strength>): Mark[] =>
  CLASSES.filter((name) => name !== 'excuse').flatMap((name) => marksOf(draft, name, strengths));
