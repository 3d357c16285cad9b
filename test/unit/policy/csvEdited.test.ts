import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogFromCsv, catalogToCsv, type CsvFault } from '@/lib/policy/csv';
import type { Option } from '@/lib/policy/schema';
import { policy } from '../../make/policy';

const { catalog } = policy;
const read = (text: string, current: readonly Option[] = catalog): Option[] | CsvFault[] => {
  const result = catalogFromCsv(text, current);
  return result.ok ? result.value : result.fault.faults;
};
/** The shipped catalog as a table with one row changed. */
function table(change: (cells: Map<string, string>) => void, id = 'G03'): string {
  const [head = '', ...lines] = catalogToCsv(catalog, [], { delimiter: '\t', decimal: '.' }).slice(1).split('\r\n');
  const names = head.split('\t');
  const rows = lines.map((line) => {
    const cells = new Map(line.split('\t').map((cell, index) => [names[index] ?? '', cell]));
    if (cells.get('id') === id) change(cells);
    return [...cells.values()].join('\t');
  });
  return [head, ...rows].join('\n');
}
const set = (name: string, text: string) => table((cells) => cells.set(name, text));

describe('a table that people have worked on', () => {
  const costOf = (text: string): unknown => {
    const result = read(set('cost EUR', text)) as Option[];
    const value = result.find(({ id }) => id === 'G03')?.value;
    return value?.by === 'fixed' ? value.cost.EUR : result;
  };

  it.each([
    ['4', 400],
    ['4,5', 450],
    ['4.50', 450],
    ['1.000', 100_000],
    ['1,000', 100_000],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1 234,56', 123_456],
    ["1'234.56", 123_456],
    ['€ 4,00', 400],
    ['4.00 EUR', 400],
    ['۴٫۵۰', 450],
    ['0', 0],
  ])('reads %j euros as %j cents', (text, minor) => {
    expect(costOf(text)).toBe(minor);
  });

  it.each(['0.500', '4.5678', 'four', '1.23.456', '4 USD', '1E+05', '1.234.56', ','])(
    'does not guess at %j',
    (text) => {
      expect(costOf(text)).toMatchObject([{ row: 4, column: 'cost EUR', code: 'amountFormat', expected: '25.00 EUR' }]);
    },
  );

  it('keeps what it has no column for, and the pictures', () => {
    const current = catalog.map((option) => ({ ...option, picture: 'data:image/png;base64,AAAA' }));
    const few = 'id;label en\nG03;A small present\nG01;Sorry';
    const result = read(few, current) as Option[];
    expect(result.map(({ id }) => id)).toEqual(['G03', 'G01']);
    const before = current.find(({ id }) => id === 'G03');
    expect(result[0]).toEqual({ ...before, label: { ...before?.label, en: 'A small present' } });
  });

  it('takes away what was emptied', () => {
    const result = read(set('valid days', '')) as Option[];
    expect(result.find(({ id }) => id === 'G03')?.validDays).toBeUndefined();
  });

  it('takes a worth that is reckoned otherwise without the rests of the old one', () => {
    const result = read('id;value\nG03;nothing') as Option[];
    expect(result[0]?.value).toEqual({ by: 'nothing' });
  });

  it('does not mind capitals, dates with dots, percent signs and empty lines', () => {
    const text = table((cells) => {
      cells.set('speed', 'Later');
      cells.set('until', '31.12.2027');
      cells.set('percent of order', '12,5 %');
      cells.set('when', 'Category: lateDelivery | notReceived & OrderTotal >= 20 EUR OR isRepeat: Yes');
    });
    const result = read(`${text}\n\n\t\t\n`) as Option[];
    expect(result.find(({ id }) => id === 'G03')).toMatchObject({
      speed: 'later',
      until: '2027-12-31',
      limits: { percentOfOrder: 12.5 },
      when: [
        [
          { fact: 'category', in: ['lateDelivery', 'notReceived'] },
          { fact: 'orderTotal', atLeast: { EUR: 2000 } },
        ],
        [{ fact: 'isRepeat', is: true }],
      ],
    });
  });

  it.each<[string, string, string, Partial<CsvFault>]>([
    ['a negative cost', 'cost EUR', '-4.00', { code: 'negative', hint: { value: 400, currency: 'EUR' } }],
    ['a kind that is none', 'kinds', 'gift|vouchr', { code: 'notAllowed', hint: { value: 'voucher' } }],
    ['a fact that is none', 'when', 'categry: other', { code: 'unknownFact', hint: { value: 'category' } }],
    ['a value that is none', 'when', 'category: lateDelivry', { code: 'notAllowed', hint: { value: 'lateDelivery' } }],
    [
      'a condition without a bound',
      'when',
      'orderTotal',
      { code: 'conditionFormat', expected: 'orderTotal >= 25.00 EUR' },
    ],
    ['a truth that is neither', 'when', 'isRepeat: maybe', { code: 'conditionFormat', expected: 'isRepeat: yes' }],
    ['steps without a level', 'steps', '20%', { code: 'stepsFormat' }],
    ['a level that is none', 'level', '4', { code: 'level' }],
    ['half a day', 'cooldown days', '1.5', { code: 'wholeNumber' }],
    ['a date of either order', 'until', '01/02/2027', { code: 'calendarDate' }],
    ['an id with blanks', 'id', 'tea tin', { code: 'idFormat', hint: { value: 'tea-tin' } }],
    ['an id that is there already', 'id', 'G02', { code: 'duplicateId' }],
    ['no id', 'id', '', { code: 'missing' }],
    ['a percentage of a fixed worth', 'percent', '10', { code: 'unknownKey' }],
  ])('names row and column of %s', (_what, column, text, fault) => {
    expect(read(set(column, text))).toEqual([expect.objectContaining({ row: 4, column, ...fault })]);
  });

  it.each<[string, string, CsvFault[]]>([
    [
      'an unknown column',
      'id;lable en\nG01;x',
      [{ row: 1, column: 'lable en', code: 'unknownColumn', hint: { value: 'label en' } }],
    ],
    [
      'a column that is there twice',
      'id;speed;Speed\nG01;now;now',
      [{ row: 1, column: 'speed', code: 'duplicateColumn' }],
    ],
    ['no ids at all', 'speed\nnow', [{ row: 1, column: 'id', code: 'missingColumn' }]],
    ['nothing', '', [{ row: 1, column: 'id', code: 'missingColumn' }]],
    ['a header alone', 'id;speed\n', [{ row: 2, column: 'id', code: 'empty' }]],
    [
      'more cells than the header',
      'id;speed\nG01;now;5',
      [{ row: 2, column: 'speed', code: 'cellsBeyondHeader', received: '5' }],
    ],
    ['a quotation that does not end', 'id;label en\nG01;"x', [{ row: 2, column: 'id', code: 'quotes' }]],
  ])('with %s is refused', (_what, text, faults) => {
    expect(read(text)).toEqual(faults);
  });

  it('names the faults of all rows, and takes over none of them', () => {
    const result = read('id;speed;level\nG01;soon;1\nG02;now;9\nG03;now;1');
    expect(result.map((fault) => 'row' in fault && [fault.row, fault.column])).toEqual([
      [2, 'speed'],
      [3, 'level'],
    ]);
  });

  it('never crashes, whatever it holds', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('G01', 'id', 'when', 'steps', '"', ';', ',', '\n', '1: 2%', '>= 5'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell)), fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
        const any = rows.map((cells) => cells.join(delimiter)).join('\n');
        for (const text of [any, `id;when;steps\n${any}`, `id,cost EUR,label en\n${any}`])
          expect(['boolean']).toContain(typeof catalogFromCsv(text, catalog).ok);
      }),
      { numRuns: 300 },
    );
  });
});
