import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { catalogFromCsv, catalogToCsv, csvStyleOf, type CsvStyle } from '@/lib/policy/csv';
import type { Option } from '@/lib/policy/schema';
import { anyCatalog } from '../../make/anyOption';
import { policy } from '../../make/policy';

const { catalog } = policy;
const COMMA: CsvStyle = { delimiter: ',', decimal: '.' };
const read = (text: string, current: readonly Option[]) => {
  const result = catalogFromCsv(text, current);
  return result.ok ? result.value : result.fault.faults;
};

describe('the catalog as a table', () => {
  it.each<CsvStyle>([COMMA, { delimiter: ';', decimal: ',' }, { delimiter: '\t', decimal: ',' }])(
    'comes back as it went, parted by %j',
    (style) => {
      fc.assert(
        fc.property(anyCatalog, (any) => {
          expect(read(catalogToCsv(any, ['en'], style), any)).toEqual(any);
        }),
      );
    },
  );

  it('comes back whole without the old one, but for its pictures', () => {
    fc.assert(
      fc.property(anyCatalog, (any) => {
        const bare = any.map(({ picture: _picture, ...option }) => option);
        expect(read(catalogToCsv(any, []), [])).toEqual(bare);
      }),
    );
  });

  it('is what Excel expects: a mark before it, lines that end with CR and LF, one row for each option', () => {
    const text = catalogToCsv(catalog, ['en']);
    expect(text.startsWith('\ufeffid,label en,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(catalog.length + 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(anyCatalog, (any) => {
        const { data } = Papa.parse<string[]>(catalogToCsv(any, []));
        expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
    const [option] = catalog;
    const text = catalogToCsv([{ ...option!, label: { en: '=HYPERLINK("http://x")' } }], []);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it.each([
    ['en-GB', COMMA],
    ['it-IT', { delimiter: ';', decimal: ',' }],
    ['ru-RU', { delimiter: ';', decimal: ',' }],
    ['fa-IR', COMMA],
  ])('for %s is parted as its spreadsheets expect', (locale, style) => {
    expect(csvStyleOf(locale)).toEqual(style);
  });
});
