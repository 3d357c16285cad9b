import { describe, expect, it } from 'vitest';
import { factsOfText, languagesFor, readLine } from '@/lib/facts/command/command';
import { lexicons, signs } from '../../../make/lexicons';

const now = Date.parse('2026-11-26T10:00:00Z');

describe('a line of the input', () => {
  it.each([
    ['nope', 'notJson'],
    ['[]', 'notAnObject'],
    ['null', 'notAnObject'],
    ['{"text":"a"}', 'idMissing'],
    ['{"id":"a"}', 'textMissing'],
    ['{"id":"a","text":1}', 'textMissing'],
    ['{"id":"a","text":"b","lang":1}', 'langNotText'],
  ])('that can’t be read says why: %s', (line, fault) => {
    expect(readLine(line)).toEqual({ ok: false, fault });
  });

  it('may leave out the language, and have a number as its id', () => {
    expect(readLine('{"id":1,"text":"a","lang":null}')).toEqual({ ok: true, value: { id: '1', text: 'a' } });
    expect(readLine('{"id":"a","text":"b","lang":"pt"}')).toEqual({
      ok: true,
      value: { id: 'a', text: 'b', lang: 'pt' },
    });
  });
});

describe('the languages that a text needs', () => {
  it('are the stated one, else the one it is written in, else English', () => {
    expect(languagesFor({ id: '', text: 'Где мой заказ?', lang: 'pt-BR' }, signs)).toEqual(['pt']);
    expect(languagesFor({ id: '', text: 'Где мой заказ?' }, signs)).toEqual(['ru']);
    expect(languagesFor({ id: '', text: '???', lang: 'ja' }, signs)).toEqual(['en']);
  });
});

describe('the facts of a text', () => {
  it('have the names of the label guide, with evidence and confidence', () => {
    const text = 'Order 48213 arrived broken!! I paid $65 and want a refund, or I will call my lawyer.';
    const found = factsOfText({ id: 'a', text }, { lexicons, signs, now });
    expect(found).toMatchObject({
      id: 'a',
      lang: 'en',
      is_complaint: true,
      goals: ['refund'],
      claimed: [{ amount: 65, currency: null }],
      order_ids: ['48213'],
      threatens: ['authority'],
    });
    expect(found.categories[0]).toBe('damaged_or_defective');
    const [category] = found.evidence.categories;
    expect(text.slice(category?.start ?? 0, category?.end ?? 0)).toBe('broken');
    expect(found.confidence.category).toBeGreaterThan(0);
  });

  it('are none for praise', () => {
    const found = factsOfText({ id: 'a', text: 'Great shop, fast delivery, love it!' }, { lexicons, signs, now });
    expect(found).toMatchObject({ is_complaint: false, categories: ['none'], goals: [], heat: 0 });
  });
});
