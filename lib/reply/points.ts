import { asciiDigits, bareWords } from '../kernel/text';
import { foldWord } from './tone/words';

/** One thing that the customer complains of, in their words. */
export interface PointText {
  id: string;
  text: string;
}

/** Shorter words tell nothing; figures do. */
const SHORTEST = 3;
/** How much of the shorter word two forms of one word have in common at least: "consegna", "consegnato". */
const SAME_BEGINNING = 0.7;
/** How many of the words of a point are spoken of at least, for a point of so many: one in four, and two. */
const SHARE = 0.25;
const LEAST = 2;
/** A point of so few words is spoken of by one. */
const FEW = 2;

const isFigure = (word: string): boolean => /\d/.test(word);

const wordsOf = (text: string): string[] =>
  bareWords(asciiDigits(text))
    .split(' ')
    .map(foldWord)
    .filter((word) => word.length >= SHORTEST || /\d\d/.test(word));

/** True for two forms of one word: they begin alike, and differ in their ending only. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isFigure(short) || isFigure(long)) return false;
  if (short.length === SHORTEST) return long.length === SHORTEST + 1 && long.startsWith(short);
  const least = Math.max(SHORTEST + 1, Math.ceil(short.length * SAME_BEGINNING));
  return short.slice(0, least) === long.slice(0, least);
}

/** The words of a text, found by how they begin. */
class Spoken {
  private readonly byBeginning = new Map<string, Set<string>>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      const key = word.slice(0, SHORTEST);
      const known = this.byBeginning.get(key) ?? new Set();
      this.byBeginning.set(key, known.add(word));
    }
  }

  has(word: string): boolean {
    const alike = this.byBeginning.get(word.slice(0, SHORTEST));
    return alike !== undefined && [...alike].some((each) => isSameWord(word, each));
  }
}

/** What says something of a point: the words that are its own, or all of them where it shares every one with another point. */
function tellingWords(own: readonly string[], others: readonly string[][]): string[] {
  const telling = own.filter((word) => others.every((words) => !words.includes(word)));
  return telling.length > 0 ? telling : [...own];
}

function isSpokenOf(telling: readonly string[], spoken: Spoken): boolean {
  if (telling.some((word) => isFigure(word) && spoken.has(word))) return true;
  const words = telling.filter((word) => !isFigure(word));
  const found = words.filter((word) => spoken.has(word)).length;
  return found >= (words.length <= FEW ? 1 : Math.max(LEAST, Math.ceil(words.length * SHARE)));
}

const QUOTED = /[“«"]([^“”«»"\n]{1,400})[”»"]/g;

/** The text without lines that do no more than repeat a point, as the note of a call does, and without words quoted from one to ask about them. */
function withoutRepeats(text: string, points: readonly PointText[]): string {
  const repeated = new Set(points.map((point) => bareWords(point.text)));
  const isOfPoint = (words: string): boolean => points.some((point) => point.text.includes(words));
  return text
    .split('\n')
    .filter((line) => !repeated.has(bareWords(line)))
    .join('\n')
    .replace(QUOTED, (quote, words: string) => (isOfPoint(words) ? ' ' : quote));
}

/**
 * The ids of the points that a reply speaks of (R29): by words that both have, whatever their endings, or by a figure. `common` are words that say
 * nothing because every text has them. A hint, not a judgement: the agent says otherwise by one press. Linear in the length of the text.
 */
export function pointsSpokenOf(
  text: string,
  points: readonly PointText[],
  common: ReadonlySet<string> = new Set(),
): Set<string> {
  const idle = new Set([...common].map(foldWord));
  const told = points.map((point) => [...new Set(wordsOf(point.text).filter((word) => !idle.has(word)))]);
  const spoken = new Spoken(wordsOf(withoutRepeats(text, points)));
  return new Set(
    points.flatMap(({ id }, at) => {
      const others = told.filter((_, index) => index !== at);
      return isSpokenOf(tellingWords(told[at] ?? [], others), spoken) ? [id] : [];
    }),
  );
}
