import { anyOf, fold } from './words';

/** What a note on a customer should not hold: a label on the person (R13), a condition of theirs instead of a need (L75), payment data (L76). */
export type NoteHintKind = 'label' | 'condition' | 'payment';

export interface NoteHint {
  kind: NoteHintKind;
  /** The words as they were written. */
  quote: string;
}

/** The words of one language by which notes are looked at. */
export interface NoteWords {
  labels: readonly string[];
  conditions: readonly string[];
}

const LONGEST = 4000;
const CARD = /(?<![\d-])(?:\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|\d{4}[ -]?\d{6}[ -]?\d{4,5})(?![\d-])/gu;
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

const compiled = new WeakMap<NoteWords, Record<'label' | 'condition', RegExp | undefined>>();
function patternsOf(words: NoteWords) {
  const known = compiled.get(words) ?? { label: anyOf(words.labels), condition: anyOf(words.conditions) };
  compiled.set(words, known);
  return known;
}

/** Card numbers have a check digit (ISO/IEC 7812, Luhn): an order number of sixteen digits is none. */
function isCard(text: string): boolean {
  const digits = Array.from(text.replace(/\D/g, '')).toReversed().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * What a note says that the customer should not have to read about themselves. Hints, never a ban; looked at in all languages, for notes are written
 * in that of the team.
 */
export function noteHintsIn(note: string, languages: Readonly<Record<string, NoteWords>>): NoteHint[] {
  const text = note.slice(0, LONGEST);
  const folded = fold(text);
  const found = (kind: NoteHintKind, pattern: RegExp | undefined): NoteHint[] =>
    pattern
      ? [...folded.matchAll(pattern)].map(({ index, 0: hit }) => ({
          kind,
          quote: text.slice(index, index + hit.length),
        }))
      : [];
  const all = Object.values(languages).flatMap((words) => {
    const { label, condition } = patternsOf(words);
    return [...found('label', label), ...found('condition', condition)];
  });
  const payment = [...found('payment', CARD).filter(({ quote }) => isCard(quote)), ...found('payment', IBAN)];
  return [...new Map([...all, ...payment].map((hint) => [hint.quote, hint])).values()];
}
