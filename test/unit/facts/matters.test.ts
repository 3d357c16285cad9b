import { describe, expect, it } from 'vitest';
import { find, indexOf } from '@/lib/facts/entries';
import { HIGH_CONFIDENCE, LEAST_CONFIDENCE, suggestFacts } from '@/lib/facts/suggest';
import { tokensOf } from '@/lib/facts/tokens';
import { lexicons, signs } from '../../make/lexicons';

interface Row {
  /** In the label guide's sense; any of them may come first. */
  categories: string[];
  text: string;
}

const tables = import.meta.glob<Row[]>('./matters/*.json', { eager: true, import: 'default' });
const now = Date.parse('2026-11-26T10:00:00Z');

const factsOf = (text: string, readAs: string) =>
  suggestFacts(
    { subject: '', messages: [{ role: 'customer', text }], fields: [] },
    { lexicons, signs, mappings: [], currency: 'EUR', locales: [], now, zone: 'UTC', readAs },
  );
const share = (part: number, of: number): number => part / of;

describe.each(Object.entries(tables).map(([path, rows]) => [path.slice(-7, -5), rows] as const))(
  'matters in %s',
  (lang, rows) => {
    const read = rows.map(({ categories, text }) => ({ categories, ranked: factsOf(text, lang).ranked.categories }));
    const isRight = ({ categories, ranked }: (typeof read)[number]): boolean =>
      categories.includes(ranked[0]?.value ?? 'other');

    it('come first nine times in ten', () => {
      expect(share(read.filter(isRight).length, read.length)).toBeGreaterThanOrEqual(0.9);
    });

    it('are among the first three nine times in ten', () => {
      const found = read.flatMap(({ categories, ranked }) =>
        categories.map((category) => ranked.some(({ value }) => value === category)),
      );
      expect(share(found.filter(Boolean).length, found.length)).toBeGreaterThanOrEqual(0.9);
    });

    it('are right where they are sure, and sure of half', () => {
      const sure = read.filter(({ ranked }) => (ranked[0]?.confidence ?? 0) >= HIGH_CONFIDENCE);
      expect(share(sure.length, read.length)).toBeGreaterThanOrEqual(0.5);
      expect(share(sure.filter(isRight).length, sure.length)).toBeGreaterThanOrEqual(0.95);
    });
  },
);

describe('what goes with a matter', () => {
  it('is ranked behind it without being shown', () => {
    const { ranked, category, otherCategories } = factsOf('My kettle is broken.', 'en');
    expect(ranked.categories.map(({ value }) => value)).toEqual([
      'damagedOrDefective',
      'refundOrReturn',
      'serviceOrStaff',
    ]);
    expect(ranked.categories.slice(1).every(({ confidence }) => confidence < LEAST_CONFIDENCE)).toBe(true);
    expect([category?.value, ...otherCategories]).toEqual(['damagedOrDefective']);
  });

  it('never stands before what the words name', () => {
    const { ranked } = factsOf('The kettle is broken, and the size is nothing like the picture.', 'en');
    expect(ranked.categories[1]?.value).toBe('notAsDescribed');
  });

  it('includes the people, where the story is long', () => {
    const long = `The kettle is broken. ${'I bought it for the kitchen of my flat in town. '.repeat(8)}`;
    expect(factsOf(long, 'en').ranked.categories[1]?.value).toBe('serviceOrStaff');
  });
});

/** Sentences by which a matter that they do not speak of was guessed. */
describe('what is no word of the goods', () => {
  it.each([
    ['ru', 'За такие деньги стыдно.'],
    ['ru', 'За эти деньги это позор.'],
    ['it', 'Hanno detto che il corriere era passato: falso.'],
    ['it', 'Hanno detto che il corriere era passato, non è vero.'],
    ['it', 'Con quello che ho pagato, vergognatevi.'],
    ['fa', 'با این قیمت خجالت دارد.'],
    ['en', 'For that kind of money, shame on you.'],
  ])('never says that they are not as described (%s): %s', (lang, text) => {
    expect(factsOf(text, lang).category?.value).not.toBe('notAsDescribed');
  });

  it.each([
    ['fa', 'چرا سفارش KD-99812 مرا نفرستاده‌اید؟', 'notReceived'],
    ['fa', 'سفارشم را ارسال نکرده‌اید.', 'notReceived'],
    ['fa', 'دو تا پیچ را نفرستاده‌اید.', 'missingItem'],
    ['ru', 'Почему вы не прислали мне заказ?', 'notReceived'],
    ['it', 'Non avete ancora spedito il mio ordine.', 'notReceived'],
    ['en', 'You never sent my order.', 'notReceived'],
  ])('tells an order from a part of it (%s): %s', (lang, text, category) => {
    expect(factsOf(text, lang).category?.value).toBe(category);
  });

  it.each([
    [
      'it',
      'Dovevano consegnare venerdì e non è venuto nessuno. Il tavolo è arrivato quattro giorni dopo.',
      'lateDelivery',
    ],
    ['ru', 'Обещали привезти в пятницу. Стол приехал через четыре дня.', 'lateDelivery'],
    ['en', 'They were supposed to deliver on Friday. The table arrived four days later.', 'lateDelivery'],
    ['fa', 'گفتند پیک آمده بود: دروغ. میز چهار روز بعد رسید.', 'lateDelivery'],
    ['ru', 'Чайник потёк через неделю. За такие деньги стыдно.', 'damagedOrDefective'],
  ])('leaves the matter that is named (%s): %s', (lang, text, category) => {
    expect(factsOf(text, lang).category?.value).toBe(category);
  });
});

describe('an entry', () => {
  const foundIn = (entry: string, text: string) => find(indexOf({ list: [entry] }, []), tokensOf(text));

  it('may have a place for any number in digits', () => {
    expect(foundIn('only # of', 'only 4 of the six')).toMatchObject([{ from: 0, to: 2 }]);
    expect(foundIn('only # of', 'only some of the six')).toEqual([]);
  });

  it('begins with a word, by which it is looked up', () => {
    const entries = Object.values(lexicons).flatMap(({ lists }) =>
      Object.values(lists).flatMap((list) => (Array.isArray(list) ? list : Object.values(list).flat())),
    );
    expect(entries.filter((entry) => /^[#*](?: |$)/.test(entry))).toEqual([]);
  });
});
