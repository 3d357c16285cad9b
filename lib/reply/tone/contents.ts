import type { PromiseKind } from '../../kernel/enums';
import { said, type Draft } from './draft';
import type { Hit } from './find';
import { CONTENTS, PRIVATE, type Content, type Private } from './lexicon';
import { promisesOf, type SpokenPromise } from './promises';
import { listedSpans, overlaps } from './quoted';

/** What a reply contains besides its wording. */
export interface Contents extends Record<Content, boolean> {
  /** How many remedies the customer can choose from; one that is done or decided is one. */
  options: number;
  promises: SpokenPromise[];
  /** Words that ask for a review to be taken down or changed, where nothing is given for it: what is, is a condition. */
  asksRemoval?: string;
  /** Words of what has no place in public. */
  private: Partial<Record<Private, string>>;
}

/** What is done where a promise of the kind is kept; calls and answers are no remedies. */
const REMEDY_OF: Readonly<Partial<Record<PromiseKind, string>>> = {
  ship: 'replacement',
  deliver: 'replacement',
  refund: 'refund',
  fix: 'repair',
  gift: 'voucher',
};

/** Places at which the draft names remedies, by what is done. */
function remediesOf(draft: Draft, promises: readonly SpokenPromise[]): Map<string, number> {
  const first = new Map<string, number>();
  const put = (key: string, start: number): void => {
    first.set(key, Math.min(start, first.get(key) ?? start));
  };
  for (const key of Object.keys(draft.data.options))
    for (const { start } of said(draft, `option.${key}`).slice(0, 1)) put(key, start);
  for (const { kind, start, dated } of promises) {
    const remedy = REMEDY_OF[kind];
    if (remedy && dated) put(remedy, start);
  }
  return first;
}

/** Where the first solution begins: a remedy, or a promise with a date. Infinity when there is none. */
export function firstSolution(draft: Draft): number {
  const promises = promisesOf(draft).filter(({ dated }) => dated);
  return Math.min(...remediesOf(draft, promises).values(), ...promises.map(({ start }) => start));
}

/**
 * How many remedies a customer can choose from. Several that belong together (a label, and the money back) are one; an amount that is haggled
 * over is one too.
 */
function optionsOf(draft: Draft, promises: readonly SpokenPromise[], asksGoal: boolean): number {
  const remedies = remediesOf(draft, promises).size;
  const isBesideAnother = said(draft, 'either').length > 0;
  if (asksGoal ? remedies > 0 || isBesideAnother : remedies > 1 && isBesideAnother)
    return said(draft, 'three').length > 0 ? 3 : Math.max(2, listedSpans(draft.text).length);
  const isHaggled = said(draft, 'class.haggling').some(({ entry }) => entry.strength !== 'faint');
  return Math.min(isHaggled ? 1 : remedies, 1);
}

/** Questions that ask for a fact: not which remedy is liked, no leave, and no reproach in the form of a question. */
function asksFact(draft: Draft): boolean {
  const notFacts = [...draft.hits].flatMap(([list, hits]): readonly Hit[] =>
    list === 'content.asksGoal' || list === 'idle'
      ? hits
      : list.startsWith('class.')
        ? hits.filter(({ entry }) => entry.strength !== 'faint')
        : [],
  );
  return draft.sentences.some(
    (sentence) => sentence.isQuestion && !notFacts.some((hit) => overlaps(hit, sentence)) && sentence.words.length > 1,
  );
}

const isPlain = ({ strength }: Hit['entry']): boolean => strength === 'blunt' || strength === 'phrases';

/** Asking for a review to be taken down is no part of an answer, even when nothing depends on it (R65). */
function removalIn(draft: Draft): string | undefined {
  const conditions = said(draft, 'class.condition').filter(({ entry }) => isPlain(entry));
  const tied = new Set(conditions.map(({ sentence }) => sentence));
  const asked = said(draft, 'removal').find(({ sentence }) => !tied.has(sentence));
  return asked && draft.text.slice(asked.start, asked.end);
}

/** The first words of each thing that has no place in public. */
function privateIn(draft: Draft): Contents['private'] {
  const first = PRIVATE.flatMap((name) =>
    said(draft, `private.${name}`)
      .slice(0, 1)
      .map(({ start, end }) => [name, draft.text.slice(start, end)]),
  );
  return Object.fromEntries(first) as Contents['private'];
}

/** Reads off a draft what it says to the customer (R14, R22, R39). */
export function contentsOf(draft: Draft): Contents {
  const has = (content: Content): boolean => said(draft, `content.${content}`).length > 0;
  const flags = Object.fromEntries(CONTENTS.map((content) => [content, has(content)])) as Record<Content, boolean>;
  const promises = promisesOf(draft);
  const clarifies = flags.clarifies || asksFact(draft);
  const asksRemoval = removalIn(draft);
  return {
    ...flags,
    clarifies,
    options: optionsOf(draft, promises, flags.asksGoal),
    promises,
    private: privateIn(draft),
    ...(asksRemoval !== undefined && { asksRemoval }),
  };
}
