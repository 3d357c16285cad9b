/**
 * What a phrase of `tone.json` says, word by word. It is written as
 *
 *     you should have _2 (read|check*) [first] !received -- @thanks
 *
 * - `read` this word, `check*` any word that begins so, `*ed` any that ends so, `#` a number, `&` a name (a capital inside a sentence)
 * - `_` one word, `_3` none to three words
 * - `(a|b c)` one of these, `[a b]` or `(a b)?` this or nothing, `@set` one of a named set
 * - `!x` x doesn't follow, `~x` x doesn't stand before
 * - `^` the sentence begins here, `$` it ends here, `?` it is a question
 * - `-- a | b` but not in a sentence that has one of these
 *
 * There is no repetition without a bound, and all ways are followed at once, so the time grows with the text only.
 */
export type Node =
  | { kind: 'symbol'; symbol: number }
  | { kind: 'gap'; least: number; most: number }
  | AnyNode
  | { kind: 'not' | 'notBefore'; node: Node }
  | { kind: 'first' | 'last' | 'question' };
export type Sequence = readonly Node[];

/** One of several sequences. Those that begin with a word are found by it; the others are always tried. */
export interface AnyNode {
  kind: 'any';
  by: ReadonlyMap<number, readonly Sequence[]>;
  others: readonly Sequence[];
  /** Symbols that any of them can begin with, and whether one begins with anything or is empty. */
  openings: Openings;
  /** A named set is asked for by many phrases at the same place: it is worked out there once. */
  isShared: boolean;
}

export interface Openings {
  symbols: ReadonlySet<number>;
  isOpen: boolean;
}

/** A sentence as phrases see it. */
export interface Symbols {
  /** For each word what it is. */
  words: readonly (readonly number[])[];
  isQuestion: boolean;
  /** Named sets that were worked out, by place. */
  memo: Map<AnyNode, (number | undefined)[]>;
}

/** What a sequence can begin with; open when it can begin with anything, or be empty. */
export function openingsOf(sequence: Sequence): Openings {
  const symbols = new Set<number>();
  for (const node of sequence) {
    if (node.kind === 'symbol') return { symbols: symbols.add(node.symbol), isOpen: false };
    if (node.kind === 'gap') return { symbols, isOpen: true };
    if (node.kind !== 'any') continue;
    for (const symbol of node.openings.symbols) symbols.add(symbol);
    if (!node.openings.isOpen) return { symbols, isOpen: false };
  }
  return { symbols, isOpen: true };
}

/** A choice between sequences, ready to be looked up. */
export function anyOf(sequences: readonly Sequence[], isShared: boolean): AnyNode {
  const by = new Map<number, Sequence[]>();
  const others: Sequence[] = [];
  const all = new Set<number>();
  let isOpen = false;
  for (const sequence of sequences) {
    const openings = openingsOf(sequence);
    isOpen ||= openings.isOpen;
    for (const symbol of openings.symbols) all.add(symbol);
    if (openings.isOpen) others.push(sequence);
    else for (const symbol of openings.symbols) by.set(symbol, [...(by.get(symbol) ?? []), sequence]);
  }
  return { kind: 'any', by, others, openings: { symbols: all, isOpen }, isShared };
}

/** Places are bits, counted from where a phrase begins: so a phrase is at most 30 words long. */
const MOST = 30;
const EVERY = 2 ** (MOST + 1) - 1;

const within = (sentence: Symbols, at: number): number => {
  const left = sentence.words.length - at;
  return left >= MOST ? EVERY : 2 ** (left + 1) - 1;
};

function choiceAt(node: AnyNode, sentence: Symbols, at: number): number {
  let ends = 0;
  for (const symbol of sentence.words[at] ?? [])
    for (const sequence of node.by.get(symbol) ?? []) ends |= endsOf(sequence, sentence, at);
  for (const sequence of node.others) ends |= endsOf(sequence, sentence, at);
  return ends;
}

/** Where one of several sequences that begins at the word `at` can end, as bits from `at`. */
export function anyAt(node: AnyNode, sentence: Symbols, at: number): number {
  if (!node.isShared) return choiceAt(node, sentence, at);
  let memo = sentence.memo.get(node);
  if (!memo) sentence.memo.set(node, (memo = []));
  return (memo[at] ??= choiceAt(node, sentence, at));
}

/** Where a node that begins at the word `at` can end, as bits from `at`. */
function nodeAt(node: Node, sentence: Symbols, at: number): number {
  switch (node.kind) {
    case 'symbol':
      return sentence.words[at]?.includes(node.symbol) === true ? 2 : 0;
    case 'gap':
      return ((2 ** (node.most - node.least + 1) - 1) << node.least) & within(sentence, at);
    case 'any':
      return anyAt(node, sentence, at);
    case 'not':
      return nodeAt(node.node, sentence, at) === 0 ? 1 : 0;
    case 'notBefore':
      return at > 0 && (nodeAt(node.node, sentence, at - 1) & 2) !== 0 ? 0 : 1;
    case 'first':
      return at === 0 ? 1 : 0;
    case 'last':
      return at === sentence.words.length ? 1 : 0;
    case 'question':
      return sentence.isQuestion ? 1 : 0;
    default:
      return 0;
  }
}

/** Where a sequence that begins at the word `at` can end, as bits from `at`; 0 when it isn't there. */
export function endsOf(sequence: Sequence, sentence: Symbols, at: number): number {
  let places = 1;
  for (const node of sequence) {
    let next = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest);
      next |= nodeAt(node, sentence, at + place) << place;
    }
    places = next & EVERY;
    if (places === 0) return 0;
  }
  return places;
}
