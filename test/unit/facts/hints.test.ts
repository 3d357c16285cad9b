import { describe, expect, it } from 'vitest';
import { suggestFacts, LEAST_CONFIDENCE } from '@/lib/facts/suggest';
import { lexicons, signs } from '../../make/lexicons';

const now = Date.parse('2026-11-26T10:00:00Z');
const facts = (text: string, more: { subject?: string; tags?: string[] } = {}) =>
  suggestFacts(
    { subject: more.subject ?? '', messages: text ? [{ role: 'customer', text }] : [], fields: [], tags: more.tags },
    { lexicons, signs, mappings: [], currency: 'EUR', locales: [], now, zone: 'UTC' },
  );
const values = (found: readonly { value: unknown }[]): unknown[] => found.map(({ value }) => value);

describe('heat', () => {
  it.each([
    [0, 'Hello, where is my parcel? Order 48213. Thank you.'],
    [2, 'This is disgusting and I am angry. Useless service, never again.'],
    [3, 'You IDIOTS and THIEVES!!! SHAME on you, you stupid crooks, this is FRAUD!!! Furious!'],
    [3, 'Вы идиоты и воры!!! Позор! Достали! Верните деньги, сволочи!!!'],
    [0, 'Здравствуйте, подскажите, когда придёт заказ № 64-3310?'],
    [0, 'Buongiorno, quando arriva il mio ordine? Grazie.'],
    [0, 'سلام، سفارش من کی می‌رسد؟ ممنون.'],
  ])('is %i in: %s', (heat, text) => {
    expect(facts(text).heat.value).toBe(heat);
  });
});

describe('threats', () => {
  it.each([
    ['authority', 'I will sue you in court.'],
    ['leave', 'I will never buy from you again.'],
    ['publicReview', 'I will write a review on Trustpilot and tell everyone.'],
    ['chargeback', 'My bank will reverse the payment, I start a chargeback.'],
    ['media', 'I am going to the media, a journalist is waiting.'],
    ['authority', 'Обращусь в Роспотребнадзор и в суд.'],
    ['leave', 'Больше никогда не буду заказывать у вас.'],
    ['authority', 'Mi rivolgerò al mio avvocato.'],
    ['leave', 'Non comprerò più da voi, mai più.'],
    ['authority', 'از شما به تعزیرات شکایت می‌کنم.'],
    ['authority', 'Vou ao Procon e à justiça.'],
    ['leave', 'Nunca mais compro nessa loja.'],
  ])('are told (%s): %s', (threat, text) => {
    expect(values(facts(text).threats)).toContain(threat);
  });

  it.each(['My court shoes are too small.', 'The last time I went there it was fine.', 'I would never have guessed.'])(
    'are not heard in “%s”',
    (text) => {
      expect(values(facts(text).threats).filter((threat) => threat !== 'authority')).toEqual([]);
    },
  );
});

describe('hints at how to talk', () => {
  it('come from words, tags and silence', () => {
    expect(values(facts('You are idiots, go to hell!').types)).toContain('abusive');
    expect(values(facts('This is the third time that I write, still no answer.').types)).toContain('repeat');
    expect(
      values(facts('Perhaps I am wrong, I do not understand how this works. Is this the right shop?').types),
    ).toContain('confused');
    expect(values(facts('Hello', { tags: ['VIP'] }).types)).toContain('vip');
    expect(values(facts('', { subject: '2 stars' }).types)).toContain('silent');
    expect(values(facts('Hello, where is my parcel?').types)).toEqual([]);
  });

  it('name needs, where extra care is due', () => {
    expect(values(facts('The lamp gave my son an electric shock and caught fire.').care)).toContain('safety');
    expect(values(facts('It was a gift for my mother, her birthday is on Friday.').care)).toContain('deadline');
    expect(values(facts('Please use plain packaging, be discreet.').care)).toContain('discreet');
    expect(values(facts('The cup is broken.').care)).toEqual([]);
  });
});

describe('promised days', () => {
  it('are those after a word of promising, with whether they are over', () => {
    const { promised, dates } = facts(
      'You promised delivery by 20 November. I ordered on 3 November. It should come on 28 November 2026.',
    );
    expect(promised.map(({ value }) => value)).toEqual([
      { day: '2026-11-20', isPassed: true },
      { day: '2026-11-28', isPassed: false },
    ]);
    expect(dates).toHaveLength(3);
  });

  it('are told in each language', () => {
    expect(facts('Обещали доставить до 20 ноября, а заказа нет.').promised[0]?.value.day).toBe('2026-11-20');
    expect(facts('La consegna era prevista per il 20 novembre, ma non ho ricevuto nulla.').promised[0]?.value.day).toBe(
      '2026-11-20',
    );
    expect(facts('قرار بود سفارش من تا ۲۹ آبان ۱۴۰۵ برسد.').promised[0]?.value.day).toBe('2026-11-20');
    expect(facts('O prazo de entrega era até 20 de novembro e o produto não chegou.').promised[0]?.value.day).toBe(
      '2026-11-20',
    );
  });
});

describe('what is suggested', () => {
  it('is never below the stated confidence, and says in which words it was seen', () => {
    const text = 'Thanks for the fast delivery! Sadly the lamp came broken, with a crack. I want a refund.';
    const found = facts(text);
    expect(found.category).toMatchObject({ value: 'damagedOrDefective' });
    expect(found.category!.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
    const { start, end } = found.category!.evidence;
    expect(['broken', 'crack']).toContain(text.slice(start, end));
    expect(facts('I have a question about your site.').category).toBeUndefined();
  });
});
