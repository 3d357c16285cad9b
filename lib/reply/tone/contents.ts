import type { PromiseKind } from '../../kernel/enums';
import { said, type Draft } from './draft';
import { CONTENTS, type Content } from './lexicon';
import { promisesOf, type SpokenPromise } from './promises';

/** What a reply contains besides its wording. */
export interface Contents extends Record<Content, boolean> {
  /** How many different remedies it names. */
  options: number;
  promises: SpokenPromise[];
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
  for (const { kind, start } of promises) {
    const remedy = REMEDY_OF[kind];
    if (remedy) put(remedy, start);
  }
  return first;
}

/** Where the first solution begins: a remedy, or a promise with a date. Infinity when there is none. */
export function firstSolution(draft: Draft): number {
  const promises = promisesOf(draft).filter(({ dated }) => dated);
  return Math.min(...remediesOf(draft, promises).values(), ...promises.map(({ start }) => start));
}

/** Reads off a draft what it says to the customer (R14, R22, R39). */
export function contentsOf(draft: Draft): Contents {
  const flags = Object.fromEntries(CONTENTS.map((content) => [content, said(draft, `content.${content}`).length > 0]));
  const promises = promisesOf(draft);
  return { ...(flags as Record<Content, boolean>), options: remediesOf(draft, promises).size, promises };
}
