import { describe, expect, it } from 'vitest';
import { findSent, saidBefore, standing } from '@/lib/reply/sent';

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
});
