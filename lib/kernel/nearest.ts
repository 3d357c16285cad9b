/** How many letters have to be put in, taken out or exchanged to make one word from the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Longer words are no slips of the pen, and would take long to compare. */
const LONGEST = 40;

/** The one of the known words that was probably meant; undefined where none is close: at most one letter in three is wrong. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const close = known
    .filter((each) => Math.abs(each.length - word.length) <= LONGEST / 3)
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(word.length / 3)));
  return close.toSorted((a, b) => a.far - b.far)[0]?.each;
}
