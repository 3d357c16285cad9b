import { describe, expect, it } from 'vitest';
import { factsOf, practiceTicket } from '../../make/open';

const lastWord = (kind: string, ...texts: [role: 'customer' | 'agent', text: string][]) => {
  const ticket = practiceTicket(kind);
  const [first] = ticket.messages;
  const more = texts.map(([role, text]) => ({ ...first!, role, text }));
  return factsOf({ ...ticket, messages: [first!, ...more] }).lastWord;
};

describe('the customer’s last word', () => {
  it('is there only after an answer of ours', () => {
    expect(lastWord('late', ['customer', 'Thank you, it has arrived.'])).toBeUndefined();
    expect(lastWord('late', ['agent', 'We are looking into it.'])).toBeUndefined();
  });

  it.each([
    ['late', 'Thank you, it has arrived and everything is fine now.'],
    ['lost', 'Спасибо, посылка пришла, всё хорошо.'],
    ['rude', 'Grazie mille, tutto risolto, siete stati gentilissimi.'],
    ['vip', 'خیلی ممنون، رسید و همه چیز عالی است.'],
  ])('may say that all is well (%s)', (kind, text) => {
    expect(lastWord(kind, ['agent', 'Done.'], ['customer', text])).toEqual({ text, isContent: true });
  });

  it.each([
    ['late', 'Thank you, but it is broken and I want my money back. This is unacceptable.'],
    ['late', 'Thanks. When will it come?'],
    ['late', 'It has arrived.'],
    ['lost', 'Спасибо, но посылка опять не пришла, это безобразие.'],
  ])('is no such word where it complains, asks, or thanks for nothing (%s: %s)', (kind, text) => {
    expect(lastWord(kind, ['agent', 'Done.'], ['customer', text])?.isContent).toBe(false);
  });

  it('leaves out what the mail quotes', () => {
    const text = 'Thank you, all is fine.\n\nOn 3 May 2026 Anna wrote:\n> It is broken and terrible, you say.';
    expect(lastWord('late', ['agent', 'Done.'], ['customer', text])).toEqual({
      text: 'Thank you, all is fine.',
      isContent: true,
    });
  });
});
