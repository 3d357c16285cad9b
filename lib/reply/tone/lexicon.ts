import type { PromiseKind, ToneClass } from '../../kernel/enums';
import { Parser, type Phrase, type Sets } from './parse';
import { openingsOf } from './pattern';
import type { Spelling } from './words';

/** Classes that are told by phrases; the others are told by the signs or by the order of a draft. */
export type SpokenClass = Exclude<ToneClass, 'unfilledPlaceholder' | 'shouting'>;

/** Phrases with one fault and the wording that is better than all of them. */
interface Group {
  better: string;
  phrases: string[];
  /** How sure one such phrase is, 0 to 1; left out: 0.9. */
  confidence?: number;
}

/** What a reply can contain besides remedies and promises. */
export const CONTENTS = [
  'thanks',
  'apology',
  'understanding',
  'asksGoal',
  'clarifies',
  'handover',
  'refusal',
] as const;
export type Content = (typeof CONTENTS)[number];

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
  /** Remedies by what is done, each counted once. */
  options: Record<string, string[]>;
  /** Words that stand in a hole which nobody filled. */
  holes: string[];
  /** Small words that nobody writes in capitals without raising the voice. */
  emphasis: string[];
}

/** Where a phrase belongs: `class.arguing`, `content.thanks`, `promise.refund`, `dated`. */
export interface Entry extends Phrase {
  list: string;
  group?: Group;
}

/** All phrases of a language, found by the word that they begin with. */
export interface Index {
  words: ReadonlyMap<string, readonly Entry[]>;
  stems: ReadonlyMap<string, readonly Entry[]>;
  numbers: readonly Entry[];
  longestStem: number;
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
  ];
  const plain = lists.flatMap(([list, phrases]) => phrases.map((text) => ({ ...parser.phrase(text), list })));
  const spoken = Object.entries(data.classes).flatMap(([name, groups]) =>
    groups.flatMap((group) =>
      group.phrases.map((text) => ({ ...parser.phrase(text), list: `class.${name}`, group })),
    ),
  );
  return [...plain, ...spoken];
}

/** Puts phrases where their first words find them. One that begins with anything is a fault of the data. */
export function indexOf(entries: readonly Entry[]): Index {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const numbers: Entry[] = [];
  const put = (map: Map<string, Entry[]>, form: string, entry: Entry): void => {
    const known = map.get(form);
    if (known) known.push(entry);
    else map.set(form, [entry]);
  };
  for (const entry of entries) {
    const openings = openingsOf(entry.sequence);
    if (openings.isOpen) throw new Error(`a phrase of ${entry.list} begins with no word: ${JSON.stringify(entry.sequence).slice(0, 200)}`);
    for (const form of openings.words) put(words, form, entry);
    for (const form of openings.stems) put(stems, form, entry);
    if (openings.number) numbers.push(entry);
  }
  return { words, stems, numbers, longestStem: Math.max(0, ...[...stems.keys()].map((stem) => stem.length)) };
}

const indexes = new WeakMap<ToneData, Index>();
/** The phrases of a language, compiled once. */
export function phrasesOf(data: ToneData): Index {
  const known = indexes.get(data) ?? indexOf(entriesOf(data, new Parser(data.spelling, data.sets)));
  indexes.set(data, known);
  return known;
}
