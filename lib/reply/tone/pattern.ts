import type { Sentence } from './words';

/**
 * What a phrase of `tone.json` says, word by word. It is written as
 *
 *     you should have _2 (read|check*) [first] !received -- @thanks
 *
 * - `read` this word, `check*` any word that begins so, `#` a number, `_` one word, `_3` none to three words
 * - `(a|b c)` one of these, `[a b]` or `(a b)?` this or nothing, `@set` one of a named set, `!x` x doesn't follow, `~x` x doesn't stand before
 * - `^` the sentence begins here, `$` it ends here, `?` it is a question
 * - `-- a | b` but not in a sentence that has one of these
 *
 * There is no repetition without a bound, and all ways are followed at once, so the time grows with the text only.
 */
export type Node =
  | { kind: 'word' | 'stem'; form: string }
  | { kind: 'gap'; least: number; most: number }
  | { kind: 'any'; of: readonly (readonly Node[])[] }
  | { kind: 'not' | 'notBefore'; node: Node }
  | { kind: 'number' | 'first' | 'last' | 'question' };
export type Sequence = readonly Node[];

function step(node: Node, sentence: Sentence, at: number): readonly number[] {
  const { words, isQuestion } = sentence;
  const form = words[at]?.form;
  switch (node.kind) {
    case 'word':
      return form === node.form ? [at + 1] : [];
    case 'stem':
      return form?.startsWith(node.form) ? [at + 1] : [];
    case 'number':
      return form !== undefined && /^\d/.test(form) ? [at + 1] : [];
    case 'gap': {
      const left = words.length - at;
      const count = Math.max(0, Math.min(node.most, left) - node.least + 1);
      return Array.from({ length: count }, (_, index) => at + node.least + index);
    }
    case 'any':
      return node.of.flatMap((sequence) => endsOf(sequence, sentence, at));
    case 'not':
      return step(node.node, sentence, at).length > 0 ? [] : [at];
    case 'notBefore':
      return at > 0 && step(node.node, sentence, at - 1).includes(at) ? [] : [at];
    case 'first':
      return at === 0 ? [at] : [];
    case 'last':
      return at === words.length ? [at] : [];
    case 'question':
      return isQuestion ? [at] : [];
  }
}

/** Where the words of a sequence can end when they begin at the word `at`; empty when they are not there. */
export function endsOf(sequence: Sequence, sentence: Sentence, at: number): readonly number[] {
  let places: readonly number[] = [at];
  for (const node of sequence) {
    const next = new Set<number>();
    for (const place of places) for (const end of step(node, sentence, place)) next.add(end);
    if (next.size === 0) return [];
    places = [...next];
  }
  return places;
}

/** What a sequence can begin with. `isOpen`: with nothing that a word could be looked up by. */
export interface Openings {
  words: Set<string>;
  stems: Set<string>;
  number: boolean;
  isOpen: boolean;
}

function add(all: Openings, sequence: Sequence): boolean {
  for (const node of sequence) {
    if (node.kind === 'word') all.words.add(node.form);
    else if (node.kind === 'stem') all.stems.add(node.form);
    else if (node.kind === 'number') all.number = true;
    else if (node.kind === 'gap') all.isOpen = true;
    else if (node.kind !== 'any') continue;
    // An alternative that may be empty leaves the beginning to what follows.
    else if (node.of.map((one) => add(all, one)).includes(false)) continue;
    return true;
  }
  return false;
}

/** The words by which a sequence is found in an index. */
export function openingsOf(sequence: Sequence): Openings {
  const all: Openings = { words: new Set(), stems: new Set(), number: false, isOpen: false };
  if (!add(all, sequence)) all.isOpen = true;
  return all;
}
