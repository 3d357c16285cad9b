import type { Format } from '@/lib/i18n/format';
import { parseAmount, parseNumber } from '@/lib/kernel/figure';

/** What was typed, or why it can't be read. Nothing typed is undefined: the value is taken away. */
export type Reading = { isRead: true; value: unknown } | { isRead: false; code: 'notAmount' | 'notNumber' };

/** How a kind of value is written into a field, and read from it. */
export interface Typing {
  mode: 'decimal' | 'numeric' | 'text';
  show: (value: unknown, format: Format) => string;
  read: (text: string, format: Format) => Reading;
}

const read = (text: string, value: unknown, code: 'notAmount' | 'notNumber'): Reading => {
  if (text.trim() === '') return { isRead: true, value: undefined };
  return value === undefined ? { isRead: false, code } : { isRead: true, value };
};

const shown = (value: unknown, write: (value: number) => string): string => {
  if (value === undefined) return '';
  return typeof value === 'number' ? write(value) : JSON.stringify(value);
};

const amount = (currency: string): Typing => ({
  mode: 'decimal',
  show: (value, format) => shown(value, (minor) => format.figure({ minor, currency })),
  read: (text, format) => read(text, parseAmount(text, currency, format.decimal), 'notAmount'),
});

const number: Typing = {
  mode: 'numeric',
  show: (value, format) => shown(value, format.number),
  read: (text, format) => read(text, parseNumber(text, format.decimal), 'notNumber'),
};

const percent: Typing = {
  ...number,
  mode: 'decimal',
  read: (text, format) => read(text, parseNumber(text.replace(/[%٪]/, ''), format.decimal), 'notNumber'),
};

const words: Typing = {
  mode: 'text',
  show: (value) => (typeof value === 'string' ? value : ''),
  read: (text) => ({ isRead: true, value: text.trim() === '' ? undefined : text.trim() }),
};

/** How the value at a path of an option is typed: amounts end in their currency, the others are known by name. */
export function typingOf(path: string): Typing {
  const name = /[^.]*$/.exec(path)?.[0] ?? '';
  if (/^[A-Z]{3}$/.test(name)) return amount(name);
  if (/^percent(OfOrder)?$/.test(name)) return percent;
  return /^(days|validDays|withinDays|perCase|times|count)$/.test(name) ? number : words;
}
