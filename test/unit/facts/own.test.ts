import { describe, expect, it } from 'vitest';
import { ownWords, quoteWords } from '@/lib/facts/own';
import { suggestFacts } from '@/lib/facts/suggest';
import { lexicons, signs } from '../../make/lexicons';

const words = quoteWords(Object.values(signs));
const own = (text: string): string => ownWords(text, words).trim().replace(/\s+/g, ' ');

describe('a customer’s own words', () => {
  it.each([
    ['Still broken.\n\nOn 3 May 2026 at 10:00, Anna Shop <anna@shop.example> wrote:\nSorry, the lamp is late.'],
    ['Still broken.\n\nOn Mon, May 3, 2026 Anna Shop with a very long name\n<anna@shop.example> wrote:\nSorry.'],
    ['Still broken.\n\n-----Original Message-----\nFrom: Anna\nSent: Monday\nSubject: late'],
    ['Still broken.\n\nFrom: Anna\nSent: Monday\nTo: Me\nSubject: Your late order'],
    ['Still broken.\n\nОт: Анна\nОтправлено: 3 мая\nКому: мне\nТема: Заказ'],
    ['Still broken.\n\nпн, 3 мая 2026 г. в 10:00, Анна <anna@shop.example>:\nДобрый день'],
    ['Still broken.\n\n3 мая 2026 г. Анна написала:\nДобрый день'],
    ['Still broken.\n\nIl giorno lun 3 mag 2026 Anna <anna@shop.example> ha scritto:\nBuongiorno'],
    ['Still broken.\n\nDa: Anna\nInviato: lunedì\nA: me\nOggetto: ordine'],
    ['Still broken.\n\nEm 3 de mai. de 2026, Ana <ana@loja.example> escreveu:\nBom dia'],
    ['Still broken.\n\nDe: Ana\nEnviado: segunda\nPara: mim\nAssunto: pedido'],
    ['Still broken.\n\nدر تاریخ ۳ مه ۲۰۲۶ آنا نوشت:\nسلام'],
    ['Still broken.\n\nاز: آنا\nارسال شده: دوشنبه\nبه: من\nموضوع: سفارش'],
    ['Still broken.\n-- \nMaria Rossi\n+39 347 1234567'],
    ['Still broken.\n\nSent from my iPhone'],
    ['Still broken.\n\nОтправлено с iPhone'],
    ['> The lamp is late.\nStill broken.'],
    ['On 3 May 2026 Anna wrote:\n> The lamp is late.\n> Sorry.\n\nStill broken.'],
    ['<div>Still broken.</div><blockquote>The lamp is late.</blockquote>'],
    ['<html><head><style>p { color: red }</style></head><body><p>Still&nbsp;broken.</p></body></html>'],
  ])('are told from what their mail quotes and adds: %j', (text) => {
    expect(own(text)).toBe('Still broken.');
  });

  it.each([
    'On 3 May it came broken, and I wrote to you twice: no answer.',
    'From: my point of view this is a scandal.',
    'Вчера мне написал ваш менеджер, и всё.',
    '5 мая ваш сотрудник написал: ждите до пятницы. Посылка так и не пришла, верните 3490 рублей за заказ № 48213',
    'On 3 May your agent wrote: wait until Friday. It is still not here.',
    '— It never came. —',
    'I paid 5 < 6 euros & it is > 3 weeks late.',
  ])('are not cut where they only look like it: %s', (text) => {
    expect(own(text)).toBe(text);
  });

  it('are kept below a line that tells what somebody wrote, and between what is quoted', () => {
    expect(own('On 3 May your agent wrote:\nwait until Friday.\nIt never came.')).toContain('It never came.');
    expect(own('<blockquote>Old.</blockquote><p>It never came.</p><blockquote>Older.</blockquote>')).toBe(
      'It never came.',
    );
    expect(own('<div><blockquote>Old <blockquote>older</blockquote> old</blockquote>It never came.</div>')).toBe(
      'It never came.',
    );
    expect(own('<div><header>It never came.</header></div>')).toBe('It never came.');
  });

  it('stay where they stood, so that places can be shown', () => {
    const text = '> Old words.\n<p>The lamp is &amp; was broken.</p>';
    expect(ownWords(text, words).indexOf('broken')).toBe(text.indexOf('broken'));
  });

  it('are the only ones that facts come from', () => {
    const found = suggestFacts(
      {
        subject: 'Question',
        messages: [
          { role: 'agent', text: 'Your parcel is lost, order 11111. We refund 500 EUR.' },
          {
            role: 'customer',
            text: 'Thank you!\n\nOn 3 May 2026 Anna wrote:\nThe lamp was broken, order 22222, 70 EUR.',
          },
        ],
        fields: [],
      },
      {
        lexicons,
        signs,
        mappings: [],
        currency: 'EUR',
        locales: [],
        now: Date.parse('2026-11-26T10:00:00Z'),
        zone: 'UTC',
      },
    );
    expect(found).toMatchObject({ orders: [], sums: [], otherCategories: [], threats: [] });
    expect(found.category).toBeUndefined();
    expect(found.isComplaint).not.toBe('yes');
  });
});
