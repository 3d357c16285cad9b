import { tokensOf, type Tokens } from './tokens';
import { fold } from './words';

/** Lists of entries under names, as a lexicon holds them; groups may be nested one deep. */
export type EntryLists = Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;

/** Where an entry of a list was found: a range of tokens. */
export interface Found {
  /** `negative`, or with its group `categories.wrongItem`. */
  list: string;
  entry: string;
  weight: number;
  /** First and last token. */
  from: number;
  to: number;
}

/** One place of an entry: any of these words, or words that begin so, or a number; undefined for a gap of up to three words. */
type Slot = { words: readonly string[]; stems: readonly string[]; isNumber?: boolean } | undefined;

interface Entry {
  list: string;
  text: string;
  weight: number;
  slots: readonly Slot[];
}

/** All entries of a lexicon by the word or the stem that they begin with: a text is gone through once for all of them. */
export interface EntryIndex {
  words: ReadonlyMap<string, readonly Entry[]>;
  stems: ReadonlyMap<string, readonly Entry[]>;
  /** Lengths that stems have. */
  lengths: readonly number[];
  joins: readonly string[];
}

/** What an entry weighs that says nothing of it. */
const USUAL_WEIGHT = 2;
const WEIGHT = / =(\d(?:\.\d)?)$/;
const LONGEST_GAP = 3;

/** Most places are one plain word: cutting them up is spared. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

const cut = (place: string, joins: readonly string[]): string[] =>
  PLAIN.test(place) ? [place] : tokensOf(place, joins).words;

/** The places that a written one stands for: "l'ordine" is cut as texts are cut, a choice of words is one place. */
function slotsAt(place: string, joins: readonly string[]): Slot[] {
  if (place === '*') return [undefined];
  if (place === '#') return [{ words: [], stems: [], isNumber: true }];
  const choices = place.split('/');
  if (choices.length === 1) {
    const isStem = place.endsWith('*');
    const words = cut(isStem ? place.slice(0, -1) : place, joins);
    return words.map((word, index) =>
      isStem && index === words.length - 1 ? { words: [], stems: [word] } : { words: [word], stems: [] },
    );
  }
  const [words, stems] = [false, true].map((isStem) =>
    choices.filter((each) => each.endsWith('*') === isStem).map((each) => cut(each.replace('*', ''), joins)[0] ?? ''),
  );
  return [{ words: words ?? [], stems: stems ?? [] }];
}

/** The places of an entry: `never/not receiv*` has two, `waiting * order` a gap between its two. */
const slotsOf = (text: string, joins: readonly string[]): Slot[] =>
  fold(text)
    .split(' ')
    .flatMap((place) => slotsAt(place, joins));

/** Words that are written in two go together before they are cut into places. */
function joinedUp(text: string, joins: readonly string[]): string {
  return joins.reduce((joined, join) => joined.replace(new RegExp(`(^|[ /])${join}[ \u200c]`, 'g'), `$1${join}`), text);
}

function entryOf(list: string, source: string, joins: readonly string[]): Entry {
  const weight = Number(WEIGHT.exec(source)?.[1] ?? USUAL_WEIGHT);
  const text = source.replace(WEIGHT, '');
  return { list, text, weight, slots: slotsOf(joinedUp(text, joins), joins) };
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}

/** Makes the index of a lexicon's lists. Done once for each lexicon. */
export function indexOf(lists: EntryLists, joins: readonly string[]): EntryIndex {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const all = Object.entries(lists).flatMap(([name, list]) =>
    Array.isArray(list)
      ? (list as readonly string[]).map((source) => entryOf(name, source, joins))
      : Object.entries(list).flatMap(([key, entries]) =>
          (entries as readonly string[]).map((source) => entryOf(`${name}.${key}`, source, joins)),
        ),
  );
  for (const entry of all) {
    const [first] = entry.slots;
    for (const word of first?.words ?? []) add(words, word, entry);
    for (const stem of first?.stems ?? []) add(stems, stem, entry);
  }
  return { words, stems, lengths: [...new Set([...stems.keys()].map(({ length }) => length))], joins };
}

const NUMBER = /^\d+$/;

const fits = (slot: NonNullable<Slot>, word: string): boolean =>
  slot.words.includes(word) ||
  slot.stems.some((stem) => word.startsWith(stem)) ||
  (slot.isNumber === true && NUMBER.test(word));

/**
 * The last token of an entry whose place before `place` stands at `at`; -1 where the rest of it doesn't follow in the same sentence. A gap is tried
 * from the shortest.
 */
function endOf(entry: Entry, tokens: Tokens, at: number, place = 1): number {
  const { slots } = entry;
  if (place >= slots.length) return at;
  const isGap = slots[place] === undefined;
  const wanted = slots[isGap ? place + 1 : place];
  for (let next = at + 1; next <= at + (isGap ? LONGEST_GAP + 1 : 1); next++) {
    if (!wanted || tokens.sentences[next] !== tokens.sentences[at]) return -1;
    if (!fits(wanted, tokens.words[next] ?? '')) continue;
    const end = endOf(entry, tokens, next, place + (isGap ? 2 : 1));
    if (end >= 0) return end;
  }
  return -1;
}

/** All entries that a text has, in the order of their first words; of one list the longest at a place. */
export function find(index: EntryIndex, tokens: Tokens): Found[] {
  const found: Found[] = [];
  const busy = new Map<string, number>();
  tokens.words.forEach((word, at) => {
    const stemmed = index.lengths.flatMap((length) =>
      length <= word.length ? (index.stems.get(word.slice(0, length)) ?? []) : [],
    );
    const here = new Map<string, Found>();
    for (const entry of [...(index.words.get(word) ?? []), ...stemmed]) {
      const to = endOf(entry, tokens, at);
      if (to < 0 || (busy.get(entry.list) ?? -1) >= at) continue;
      const known = here.get(entry.list);
      const isBetter = !known || to > known.to || (to === known.to && entry.weight > known.weight);
      if (isBetter) here.set(entry.list, { list: entry.list, entry: entry.text, weight: entry.weight, from: at, to });
    }
    for (const each of here.values()) {
      busy.set(each.list, each.to);
      found.push(each);
    }
  });
  return found;
}
