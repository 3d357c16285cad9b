import { describe, expect, it } from 'vitest';
import { noteHintsIn, type NoteWords } from '@/lib/facts/notes';
import { languageMetas } from '@/lib/languages';

const metas = languageMetas<NoteWords>();
const hints = (note: string): string[] => noteHintsIn(note, metas).map(({ kind, quote }) => `${kind}: ${quote}`);

describe('a note on a customer', () => {
  it.each([
    ['She is a Liar and a scammer.', ['label: Liar', 'label: scammer']],
    ['Обычный потребительский экстремист, скандалистка', ['label: потребительский экстремист', 'label: скандалистка']],
    ['È un truffatore.', ['label: truffatore']],
    ['کلاهبردار است', ['label: کلاهبردار']],
    ['Um golpista.', ['label: golpista']],
    ['She has cancer, please be kind.', ['condition: cancer']],
    ['У него депрессия', ['condition: депрессия']],
    ['Paid with 4111 1111 1111 1111', ['payment: 4111 1111 1111 1111']],
    ['IBAN DE89 3704 0044 0532 0130 00', ['payment: DE89 3704 0044 0532 0130 00']],
  ])('is hinted at: %s', (note, expected) => {
    expect(hints(note)).toEqual(expected);
  });

  it.each([
    'Said "we have waited since Monday"; asked for a call after six.',
    'Prefers to be called in the evening and needs large letters.',
    'Order 4111 1111 1111 1112 came late.',
    'Клиент попросил замену и письмо вместо звонка.',
    'ترجیح می‌دهد عصرها با او تماس گرفته شود.',
    'Ha chiesto la sostituzione entro venerdì.',
  ])('of facts and needs is left alone: %s', (note) => {
    expect(hints(note)).toEqual([]);
  });

  it('of any length and kind is read in time that grows with it', () => {
    for (const note of ['1 '.repeat(100_000), 'a'.repeat(100_000), 'zz '.repeat(50_000)])
      expect(hints(note)).toEqual([]);
  });
});
