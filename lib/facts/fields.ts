import { CATEGORIES, CHANNELS, FAULTS, SEVERITIES, TIERS } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { money } from '../kernel/money';
import { asciiDigits } from '../kernel/text';
import { passage, type Suggestion } from './suggestion';
import { parseFigure, sumsIn, type MoneyWords } from './sums';
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

/** Facts that the helpdesk's own fields state, with the field as their evidence. */
export type FieldFacts = Readonly<Record<string, Suggestion<string | Money>>>;

const CODES: Record<string, readonly string[]> = {
  category: CATEGORIES,
  channel: CHANNELS,
  fault: FAULTS,
  severity: SEVERITIES,
  tier: TIERS,
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

/** A country as a code or by its name in one of the languages. */
function country(value: string, locales: readonly string[]): string | undefined {
  const text = value.trim();
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  const wanted = fold(text);
  for (const locale of locales) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const found = COUNTRY_CODES.find((each) => fold(names.of(each) ?? '') === wanted);
    if (found) return found;
  }
  return undefined;
}

const COUNTRY_CODES =
  'AE AM AT AZ BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IQ IR IT KZ LT LU LV MT NL NO PL PT RO RU SE SI SK TR UA US UZ'.split(
    ' ',
  );

/** A sum with its currency in words or sign, else a bare figure in the shop's currency. */
function sum(value: string, words: MoneyWords, currency: string): Money | undefined {
  const [found] = sumsIn([passage(value)], words);
  if (found) return found.value;
  const bare = asciiDigits(value).trim();
  const minor = /^\d[\d .,'٬٫]*$/.test(bare) ? parseFigure(bare, currency) : undefined;
  return minor === undefined ? undefined : money(minor, currency);
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the mapped fields. A value that can't be understood is left out, never guessed. */
export function factsFromFields(
  fields: readonly Field[],
  mappings: readonly FieldMapping[],
  how: { words: MoneyWords; currency: string; locales: readonly string[] },
): FieldFacts {
  const found: Record<string, Suggestion<string | Money>> = {};
  for (const { label, value } of fields) {
    const fact = mappings.find((mapping) => fold(mapping.label) === fold(label))?.fact;
    if (!fact || found[fact]) continue;
    const codes = CODES[fact];
    const read = (): string | Money | undefined => {
      if (codes) return code(value, codes);
      if (fact === 'country') return country(value, how.locales);
      if (fact === 'orderTotal' || fact === 'itemPrice') return sum(value, how.words, how.currency);
      if (fact === 'orderedOn' || fact === 'deliveredOn')
        return ISO_DATE.test(asciiDigits(value)) ? asciiDigits(value) : undefined;
      return asciiDigits(value).toUpperCase();
    };
    const parsed = read();
    if (parsed !== undefined) found[fact] = { value: parsed, evidence: { source: 'field', quote: value, label } };
  }
  return found;
}
