import { describe, expect, it } from 'vitest';
import { suggestFacts } from '@/lib/facts/suggest';
import { lexicons, signs } from '../../make/lexicons';

interface Row {
  text: string;
  types: string[];
  care: string[];
}

const tables = import.meta.glob<Row[]>('./needs/*.json', { eager: true, import: 'default' });
const now = Date.parse('2026-11-26T10:00:00Z');

/** Hints at the customer and at care in a text; anger is told by heat and may go with any of them. */
function hintsIn(text: string, readAs: string) {
  const { types, care } = suggestFacts(
    { subject: '', messages: [{ role: 'customer', text }], fields: [] },
    { lexicons, signs, mappings: [], currency: 'EUR', locales: [], now, zone: 'UTC', readAs },
  );
  return { types: types.map(({ value }) => value), care: care.map(({ value }) => value) };
}

describe.each(Object.entries(tables).map(([path, rows]) => [path.slice(-7, -5), rows] as const))(
  'hints in %s',
  (lang, rows) => {
    it.each(rows.filter(({ types }) => types.length > 0).map(({ types, text }) => [types.join(), text]))(
      'tell how to talk with the customer (%s): %s',
      (type, text) => {
        expect(hintsIn(text, lang).types).toContain(type);
      },
    );

    it.each(rows.filter(({ care }) => care.length > 0).map(({ care, text }) => [care.join(), text]))(
      'tell what needs care (%s): %s',
      (care, text) => {
        expect(hintsIn(text, lang).care).toContain(care);
      },
    );

    it.each(rows.filter(({ types, care }) => types.length + care.length === 0).map(({ text }) => text))(
      'are not heard in: %s',
      (text) => {
        expect(hintsIn(text, lang)).toEqual({ types: [], care: [] });
      },
    );
  },
);
