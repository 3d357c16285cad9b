import { describe, expect, it } from 'vitest';
import { findSent, saidBefore, standing } from '@/lib/reply/sent';
import { policy } from '../../make/policy';

const text =
  'Dear Ann,\n\nThank you for telling us about this. We take the item back at our expense and refund €64.90 to you.\n\nKind regards,\nAnna';
const reply = { text, mode: 'public' as const, insertedAt: 1_000_000, saidBefore: 0 };
const message = (change: object) => ({ role: 'agent', text, at: 1_000_500, ...change });

describe('an inserted reply', () => {
  it('was sent when it stands in the thread as an agent message', () => {
    expect(findSent(reply, [message({})])).toBeDefined();
  });

  it('was sent also when a word or two were changed, or the helpdesk lays it out anew', () => {
    const edited = text
      .replace('Thank you for telling us about this.', 'Thank you so much for telling us.')
      .replaceAll('\n\n', ' ');
    expect(findSent(reply, [message({ text: edited })])).toBeDefined();
  });

  it('was not sent while only somebody else, or an older message, or a note says it', () => {
    expect(findSent(reply, [message({ role: 'customer' })])).toBeUndefined();
    expect(findSent(reply, [message({ at: 1 })])).toBeUndefined();
    expect(findSent(reply, [message({ role: 'note' })])).toBeUndefined();
    expect(findSent({ ...reply, mode: 'note' }, [message({ role: 'note' })])).toBeDefined();
  });

  it('was not sent while the same words only stand there from before', () => {
    const again = { ...reply, saidBefore: 1 };
    expect(saidBefore(reply, [message({}), message({ role: 'note' })])).toBe(1);
    expect(findSent(again, [message({})])).toBeUndefined();
    expect(findSent(again, [message({}), message({ at: 1_000_900 })])).toMatchObject({ at: 1_000_900 });
  });

  it('was not sent when another text was sent instead', () => {
    expect(
      findSent(reply, [message({ text: 'Dear Ann, could you send us a photo of the lamp first? Kind regards, Anna' })]),
    ).toBeUndefined();
  });
});

describe('an offer', () => {
  const offer = 'We refund €64.90 to you in full.';

  it('stands in a text that says it, in whatever order and writing', () => {
    expect(standing(offer, `Dear Ann. ${offer} Regards`)).toBe('said');
    expect(standing(offer, 'So we refund you 64,90 € in full.')).toBe('said');
  });

  it('is another one with another figure', () => {
    expect(standing(offer, 'We refund €649.00 to you in full.')).toBe('otherFigure');
  });

  it('is gone when its sentence is gone, even if other sentences share a word', () => {
    expect(standing(offer, 'The delivery of your next order is free of charge. We thank you. 64.90')).toBe('gone');
  });

  it('of two sentences is compared by each of them', () => {
    const two = 'As thanks for your patience you get a voucher of €12.00. It is valid for 90 days in the whole shop.';
    const letter = (words: string): string => `Dear Ann,\nyou were charged €12.00 twice.\n${words}\nKind regards`;
    expect(standing(two, letter(two))).toBe('said');
    expect(standing(two, letter(two.replace('€12.00', '€99.00')))).toBe('otherFigure');
    expect(standing(two, letter('It is valid for 90 days in the whole shop.'))).toBe('gone');
  });

  it('with a long and a short sentence keeps the figures of both', () => {
    const both = 'We refund €64.90 to the card that you have paid with when you ordered the lamp. Wait 14 days.';
    expect(standing(both, `Dear Ann,\n${both}\nKind regards`)).toBe('said');
  });
});

describe('the shipped offers', () => {
  const offers = [...policy.catalog, ...policy.entitlements].flatMap(({ text }) =>
    Object.values(text).flatMap((words) => words.split('\n')),
  );
  const letter = (words: string): string => `Dear Ann,\n\nThank you for writing.\n\n${words}\n\nKind regards`;
  const withSums = offers.filter((words) => /\{\{(?:amount|max)\}\}/.test(words));
  const said = (words: string): string =>
    words.replace(/\{\{(?:amount|max)\}\}/g, '€12.00').replace(/\{\{\w+\}\}/g, '7');

  it('stand in a letter that says them, and are others with another sum', () => {
    expect(withSums.length).toBeGreaterThan(20);
    expect(offers.filter((words) => standing(said(words), letter(said(words))) !== 'said')).toEqual([]);
    const other = (words: string): string => letter(said(words).replaceAll('€12.00', '€99.00'));
    expect(withSums.filter((words) => standing(said(words), other(words)) !== 'otherFigure')).toEqual([]);
  });
});
