import { spanAt, type Draft } from '../draft';
import type { Mark } from '../finding';
import { foldWord } from '../words';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}'’]*(?:[ ,-]{1,2}\p{Lu}[\p{Lu}\p{M}'’]*)*(?![\p{L}\p{N}])/gu;
const MARKS = /(?:[!！?؟]{0,3}[!！]){2,}[!！?؟]*|(\p{L})\1{3,}/gu;

const isLoud = (words: readonly string[], emphasis: ReadonlySet<string>, known: ReadonlySet<string>): boolean => {
  const own = words.filter((word) => !known.has(foldWord(word)));
  const loud = own.filter((word) => word.length > 1 && emphasis.has(foldWord(word)));
  const long = own.filter((word) => word.length > 3);
  return loud.length > 0 ? own.length > 1 || (loud[0]?.length ?? 0) > 2 : long.length > 2;
};

/** Capitals, doubled marks and drawn-out letters (R21). Names, short forms and what the customer wrote so are none. */
export function shouting(draft: Draft): Mark[] {
  const emphasis = new Set(draft.data.emphasis.map(foldWord));
  const written = new Set((draft.customer.match(CAPITALS) ?? []).flatMap((run) => run.split(/[ ,-]+/)).map(foldWord));
  const capitals = [...draft.text.matchAll(CAPITALS)].filter(({ 0: run }) =>
    isLoud(run.split(/[ ,-]+/), emphasis, written),
  );
  return [...capitals, ...draft.text.matchAll(MARKS)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((mark) => !spanAt(draft.quotes, mark))
    .map(({ start, end }) => ({
      class: 'shouting',
      start,
      end,
      better: draft.data.better.shouting,
      strength: 'blunt',
    }));
}
