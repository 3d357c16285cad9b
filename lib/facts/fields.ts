import { CASE_DATES, CATEGORIES, CHANNELS, FAULTS, GOODS, SEVERITIES, TIERS } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { money } from '../kernel/money';
import { asciiDigits } from '../kernel/text';
import { countryOf } from './countries';
import { plainDate, type DateWords } from './dates';
import { parseFigure } from './figures';
import { passage, type Suggestion } from './suggestion';
import { sumsIn, type MoneyWords } from './sums';
import { fold } from './words';

/** Which of the helpdesk's fields holds which fact; part of the team's policy. */
export interface FieldMapping {
  label: string;
  fact: string;
}

interface Field {
  label: string;
  value: string;
}

/** What the helpdesk's own fields state. */
export interface FieldFacts {
  /** Facts with the field as their evidence. */
  known: Readonly<Record<string, Suggestion<string | Money>>>;
  /** Facts whose field holds a value that can't be understood. */
  unread: readonly string[];
}

const CODES: Record<string, readonly string[]> = {
  category: CATEGORIES,
  channel: CHANNELS,
  fault: FAULTS,
  severity: SEVERITIES,
  tier: TIERS,
  goods: GOODS,
};

const code = (value: string, codes: readonly string[]): string | undefined =>
  codes.find(
    (each) =>
      each.toLowerCase() ===
      value
        .trim()
        .toLowerCase()
        .replace(/[\s_-]/g, ''),
  );

/** A sum with its currency in words or sign, else a bare figure in the shop's currency. */
function sum(value: string, words: MoneyWords, currency: string): Money | undefined {
  const [found] = sumsIn([passage(value)], words);
  if (found) return found.value;
  const bare = asciiDigits(value).trim();
  const minor = /^\d[\d .,'٬٫]*$/.test(bare) ? parseFigure(bare, currency) : undefined;
  return minor === undefined ? undefined : money(minor, currency);
}

const DATES: readonly string[] = CASE_DATES;

interface Reading {
  words: MoneyWords & DateWords;
  currency: string;
  locales: readonly string[];
}

function read(fact: string, value: string, { words, currency, locales }: Reading): string | Money | undefined {
  const codes = CODES[fact];
  if (codes) return code(value, codes);
  if (fact === 'country') return countryOf(value, locales);
  if (fact === 'orderTotal' || fact === 'itemPrice') return sum(value, words, currency);
  if (DATES.includes(fact)) return plainDate(value, words);
  return asciiDigits(value).toUpperCase();
}

/** Reads the mapped fields. A value that can't be understood is left out and named, never guessed. */
export function factsFromFields(fields: readonly Field[], mappings: readonly FieldMapping[], how: Reading): FieldFacts {
  const known: Record<string, Suggestion<string | Money>> = {};
  const unread = new Set<string>();
  for (const { label, value } of fields) {
    const fact = mappings.find((mapping) => fold(mapping.label) === fold(label))?.fact;
    if (!fact || known[fact]) continue;
    const parsed = read(fact, value, how);
    if (parsed === undefined) unread.add(fact);
    else known[fact] = { value: parsed, confidence: 1, evidence: { source: 'field', quote: value, label } };
  }
  return { known, unread: [...unread].filter((fact) => !known[fact]) };
}
