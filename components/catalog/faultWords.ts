import type { Speech } from '@/lib/i18n/i18n';
import type { RowFault } from './hand';

/** The names of the places of an option, by their paths; the first that fits. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^value\.steps.*\.percent$/, 'percent'],
  [/^value\.steps.*\.max\b/, 'max'],
  [/^value\.steps.*\.level$/, 'level'],
  [/^value\.steps/, 'steps'],
  [/^value\.max\b/, 'cap'],
  [/^value\.(face|cost|percent|of|fact)\b/, '$1'],
  [/^value/, 'value'],
  [/^when/, 'when'],
  [/^limits\.perCustomer\.(days|times|value)\b/, 'customer.$1'],
  [/^limits\.perCustomer/, 'perCustomer'],
  [/^limits\.stock\.countedOn/, 'countedOn'],
  [/^limits\.(\w+)/, '$1'],
  [/^cooldown\.then/, 'then'],
  [/^(\w+)/, '$1'],
];

/** The name of a place of an option: "Cost (EUR)". */
export function fieldName(path: string, { t, format }: Speech): string {
  const [pattern, key] = NAMES.find(([each]) => each.test(path)) ?? [/$/, ''];
  const name = t(`desk.catalog.field.${(pattern.exec(path)?.[0] ?? '').replace(pattern, key)}`);
  const [, currency] = /\.([A-Z]{3})$/.exec(path) ?? [];
  const [, language] = /^(?:label|text)\.([a-z]{2,3})$/.exec(path) ?? [];
  const of = currency ?? (language && format.language(language));
  return of === undefined ? name : t('desk.catalog.nameOf', { name, of });
}

/** What is wrong, in a sentence that names the field, and what was probably meant. */
export interface FaultWords {
  text: string;
  mend?: { text: string; value: string | number };
}

/** A fault in words. */
export function faultWords({ path, code, expected = '', received = '', hint }: RowFault, speech: Speech): FaultWords {
  const { t, has, format } = speech;
  const field = fieldName(path, speech);
  const own = `desk.catalog.fault.${code}`;
  const text = has(own)
    ? t(own, { field, received })
    : t('desk.catalog.fault.other', { field, fault: t(`policyFault.${code}`, { expected, received }) });
  if (!hint) return { text };
  const { value, currency } = hint;
  const shown =
    typeof value === 'string'
      ? value
      : currency === undefined
        ? format.number(value)
        : format.figure({ minor: value, currency });
  return { text, mend: { text: t('policy.didYouMean', { value: shown }), value } };
}
