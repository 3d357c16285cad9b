import { describe, expect, it } from 'vitest';
import { classesIn, tone } from '../../../make/tone';

describe('holes and shouting', () => {
  it.each([
    ['en', 'Dear {{name}}, thanks.', '{{name}}'],
    ['en', 'Your order [ORDER NUMBER] is here.', '[ORDER NUMBER]'],
    ['en', 'Dear Mr XXX, thanks.', 'XXX'],
    ['ru', 'Здравствуйте, [имя]!', '[имя]'],
    ['it', 'Gentile <nome>, grazie.', '<nome>'],
    ['fa', 'سلام [نام] عزیز', '[نام]'],
  ])('in %s a hole is found: %s', (language, draft, quote) => {
    expect(tone(draft, language).findings).toMatchObject([{ class: 'unfilledPlaceholder', quote }]);
  });

  it('brackets that people write are no holes', () => {
    expect(classesIn('The set (four chairs) is here [see photo 2].')).toEqual([]);
    expect(classesIn('به انجمن حمایت (تلفن ۱۲۴) مراجعه کنید.', 'fa')).toEqual([]);
  });

  it.each([
    ['en', 'We sent it TWICE.'],
    ['en', 'It is here!!'],
    ['ru', 'Мы УЖЕ отправили.'],
    ['fa', 'رسیدههههه'],
  ])('in %s shouting is found: %s', (language, draft) => {
    expect(classesIn(draft, language)).toContain('shouting');
  });
});
