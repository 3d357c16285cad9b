import type { Chip, ChipName, ChipValue } from '@/lib/advice/facts';
import type { Speech } from '@/lib/i18n/i18n';
import {
  CATEGORIES,
  CAUSES,
  CHANNELS,
  EXPECTATIONS,
  FAULTS,
  GOALS,
  GOODS,
  NEEDS,
  SEVERITIES,
  TIERS,
} from '@/lib/kernel/enums';

/** The entry of a menu that takes a value back. */
export const NOT_KNOWN = '(nothing)';

/** How a fact is set: from a list, as a sum, as a line of text, a calendar date, or a yes. */
export type FactKind =
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'money' }
  | { kind: 'text' }
  | { kind: 'date' }
  | { kind: 'yes' };

/** Countries that shops deliver to most, for choosing one from a list. */
export const COUNTRIES = [
  'DE',
  'IT',
  'AT',
  'FR',
  'ES',
  'NL',
  'BE',
  'PL',
  'SE',
  'IE',
  'GB',
  'RU',
  'IR',
  'CH',
  'US',
  'TR',
  'AE',
  'KZ',
  'AM',
  'GE',
];

const KINDS: Record<ChipName, FactKind> = {
  category: { kind: 'list', values: CATEGORIES },
  goal: { kind: 'list', values: GOALS },
  claimed: { kind: 'money' },
  order: { kind: 'text' },
  country: { kind: 'list', values: COUNTRIES },
  fault: { kind: 'list', values: FAULTS },
  severity: { kind: 'list', values: SEVERITIES },
  orderTotal: { kind: 'money' },
  itemPrice: { kind: 'money' },
  extraCost: { kind: 'money' },
  tier: { kind: 'list', values: TIERS },
  channel: { kind: 'list', values: CHANNELS },
  cause: { kind: 'list', values: CAUSES },
  goods: { kind: 'list', values: GOODS },
  orderedOn: { kind: 'date' },
  promisedOn: { kind: 'date' },
  deliveredOn: { kind: 'date' },
  demandedOn: { kind: 'date' },
  isUninformed: { kind: 'yes' },
  isIncident: { kind: 'yes' },
  expected: { kind: 'text' },
  expectedFrom: { kind: 'list', values: EXPECTATIONS },
  happened: { kind: 'text' },
  needsCare: { kind: 'list', values: NEEDS },
  isRefused: { kind: 'yes' },
  isHandedOver: { kind: 'yes' },
};

/** How a fact is set. */
export const kindOf = (name: ChipName): FactKind => KINDS[name];

/** A value in the words of the interface. */
export function valueText(name: ChipName, value: ChipValue, { t, format }: Speech): string {
  if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no');
  if (typeof value === 'object') return format.money(value);
  if (name === 'country') return format.country(value);
  const kind = kindOf(name);
  if (kind.kind === 'list') return t(`${name}.${value}`);
  return kind.kind === 'date' ? format.date(value) : value;
}

/** Where a fact comes from, in words: the quote, the field, the shop's default, or a person. */
export function evidenceText({ source, quote, label }: Chip, { t }: Speech): string | undefined {
  if (source === undefined) return undefined;
  if (source === 'field' || source === 'tag') return t('fact.fromField', { label: label ?? '', quote: quote ?? '' });
  return source === 'text' ? t('fact.fromText', { quote: quote ?? '' }) : t(`fact.from.${source}`);
}
