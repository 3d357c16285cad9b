import type { PromiseKind, ToneClass } from '../../kernel/enums';
import { Parser, type Phrase, type Sets } from './parse';
import { openingsOf, type AnyNode, type Sequence } from './pattern';
import type { Vocabulary } from './vocabulary';
import type { Spelling } from './words';

/** Classes that are told by phrases; the others are told by the signs or by the order of a draft. */
export type SpokenClass = Exclude<ToneClass, 'unfilledPlaceholder' | 'shouting'>;

/** Phrases with one fault and the wording that is better than all of them. */
interface Group {
  better: string;
  /** Wrong wherever they stand. */
  blunt?: string[];
  /** Wrong, but for replies that show every care (`care.ts`). */
  phrases: string[];
  /** Can be meant well, and are taken so in a reply that shows care. */
  doubtful?: string[];
  /** Mostly harmless: they count only in a reply that shows next to no care. */
  faint?: string[];
}

/** How surely a phrase is a fault, the surest first. */
export const STRENGTHS = ['blunt', 'phrases', 'doubtful', 'faint'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a reply can contain besides remedies and promises. */
export const CONTENTS = ['thanks', 'apology', 'understanding', 'asksGoal', 'clarifies', 'handover', 'refusal'] as const;
export type Content = (typeof CONTENTS)[number];

/** What has no place where everybody reads: what the customer was given, what was done with the order on which day, and where they live (R64). */
export const PRIVATE = ['gift', 'deed', 'address'] as const;
export type Private = (typeof PRIVATE)[number];

/** The tone rules of one language (`tone.json`): data only, in the small language of `pattern.ts`. */
export interface ToneData {
  spelling: Spelling;
  sets: Sets;
  classes: Record<SpokenClass, Group[]>;
  /** Better wordings for what is told by signs. */
  better: { unfilledPlaceholder: string; shouting: string };
  contents: Record<Content, string[]>;
  /** Firm commitments by kind. */
  promises: Record<PromiseKind, string[]>;
  /** When: a day, a date, a number of days. */
  dated: string[];
  /** Time words that name no day. */
  vague: string[];
  /** Remedies by what is done. */
  options: Record<string, string[]>;
  /** Words that put one remedy beside another. */
  either: string[];
  /** Words that say there are three. */
  three: string[];
  /** Words that make a commitment without a day an offer: `if you like`. */
  given?: string[];
  /** Words that speak of a review as it stands: read, or right. Nothing is tied to it by them. */
  mention: string[];
  private: Record<Private, string[]>;
  /** Words that ask for a review to be taken down or changed. */
  removal: string[];
  /** Questions that ask the customer's leave or say nothing, and for no fact. */
  idle: string[];
  /** Words that stand in a hole which nobody filled. */
  holes: string[];
  /** Small words that nobody writes in capitals without raising the voice. */
  emphasis: string[];
}

/** Where a phrase belongs: `class.arguing`, `content.thanks`, `promise.refund`, `dated`. */
export interface Entry extends Phrase {
  text: string;
  list: string;
  /** Of the phrases of a class: the wording that is better, and how surely they are a fault. */
  better?: string;
  strength?: Strength;
}

/** An entry in an index: `needs` are numbers of signs without which a sentence can't have it. */
export interface Indexed extends Entry {
  needs: readonly number[];
}

/** Phrases, found by the words that they can begin with. */
export interface Index {
  vocabulary: Vocabulary;
  by: ReadonlyMap<number, readonly Indexed[]>;
  /** Signs that a symbol brings along: itself, and the choices that can begin with it. */
  signs: ReadonlyMap<number, readonly number[]>;
  /** How many signs there are. */
  count: number;
}

const keyed = (lists: Readonly<Record<string, readonly string[]>>, prefix: string): [string, string[]][] =>
  Object.entries(lists).map(([key, phrases]) => [`${prefix}.${key}`, [...phrases]]);

function entriesOf(data: ToneData, parser: Parser): Entry[] {
  const lists: [string, string[]][] = [
    ...keyed(data.contents, 'content'),
    ...keyed(data.promises, 'promise'),
    ...keyed(data.options, 'option'),
    ['dated', data.dated],
    ['vague', data.vague],
    ['either', data.either],
    ['three', data.three],
    ['given', data.given ?? []],
    ...keyed(data.private, 'private'),
    ['mention', data.mention],
    ['removal', data.removal],
    ['idle', data.idle],
  ];
  const plain = lists.flatMap(([list, phrases]) => phrases.map((text) => ({ ...parser.phrase(text), text, list })));
  const spoken = Object.entries(data.classes).flatMap(([name, groups]) =>
    groups.flatMap(({ better, ...group }) =>
      STRENGTHS.flatMap((strength) =>
        (group[strength] ?? []).map((text) => ({
          ...parser.phrase(text),
          text,
          list: `class.${name}`,
          better,
          strength,
        })),
      ),
    ),
  );
  return [...plain, ...spoken];
}

/** Numbers what the entries can't do without, beginning with the symbols themselves. */
class Signs {
  readonly by = new Map<number, number[]>();
  readonly #choices = new Map<AnyNode, number>();
  count: number;
  constructor(symbols: number) {
    this.count = symbols;
  }

  #choice(node: AnyNode): number {
    const known = this.#choices.get(node);
    if (known !== undefined) return known;
    for (const symbol of node.openings.symbols) push(this.by, symbol, this.count);
    this.#choices.set(node, this.count);
    return this.count++;
  }

  /** The signs of all parts of a sequence that are words: the first is what it is found by. */
  of(sequence: Sequence): number[] {
    return sequence.slice(1).flatMap((node) => {
      if (node.kind === 'symbol') return [node.symbol];
      return node.kind === 'any' && !node.openings.isOpen ? [this.#choice(node)] : [];
    });
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Puts phrases where their first words find them. One that can begin with anything is a fault of the data. */
function indexOf(entries: readonly Entry[], vocabulary: Vocabulary): Index {
  const by = new Map<number, Indexed[]>();
  const signs = new Signs(vocabulary.count);
  for (const entry of entries) {
    const { symbols, isOpen } = openingsOf(entry.sequence);
    if (isOpen) throw new Error(`a phrase of ${entry.list} begins with no word: "${entry.text}"`);
    const indexed = { ...entry, needs: signs.of(entry.sequence) };
    for (const symbol of symbols) push(by, symbol, indexed);
  }
  return { vocabulary, by, signs: signs.by, count: signs.count };
}

const indexes = new WeakMap<ToneData, Index>();
/** The phrases of a language, compiled once. */
export function phrasesOf(data: ToneData): Index {
  const known = indexes.get(data);
  if (known) return known;
  const parser = new Parser(data.spelling, data.sets);
  const index = indexOf(entriesOf(data, parser), parser.vocabulary);
  indexes.set(data, index);
  return index;
}

/** Phrases in plain words, as a team adds them: no sign in them has a meaning. */
export function plainPhrases(
  phrases: readonly { name: ToneClass; text: string; better: string }[],
  spelling: Spelling,
): Index {
  const parser = new Parser(spelling, {});
  const entries = phrases.map(({ name, text, better }) => ({
    ...parser.plain(text),
    text,
    list: `class.${name}`,
    better,
    strength: 'blunt' as const,
  }));
  return indexOf(entries, parser.vocabulary);
}
