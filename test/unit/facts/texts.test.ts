import { describe, expect, it } from 'vitest';
import { factsOfText } from '@/lib/facts/command/command';
import { lexicons, signs } from '../../make/lexicons';

/** A short complaint, praise or question of our own, with what a reader sees in it. Where nothing is named, there is nothing. */
interface Text {
  text: string;
  complaint: boolean;
  goals?: string[];
  heat?: number;
  threats?: string[];
}

const tables = import.meta.glob<Text[]>('./texts/*.json', { eager: true, import: 'default' });
const languages = Object.entries(tables).map(
  ([path, texts]) => [path.split('/').at(-1)?.slice(0, 2) ?? '', texts] as const,
);
const now = Date.parse('2026-11-26T10:00:00Z');
const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(languages)('short texts in %s', (lang, texts) => {
  const read = texts.map((text) => ({
    ...text,
    found: factsOfText({ id: '', text: text.text, lang }, { lexicons, signs, now }),
  }));
  const complaints = read.filter(({ complaint }) => complaint);
  const listed = (wrong: typeof read): string => wrong.map(({ text }) => text).join('\n');

  it('are complaints or not, nine times in ten of each', () => {
    for (const own of [complaints, read.filter(({ complaint }) => !complaint)]) {
      const wrong = own.filter(({ complaint, found }) => found.is_complaint !== complaint);
      expect(wrong.length / own.length, listed(wrong)).toBeLessThanOrEqual(0.1);
    }
  });

  it('ask for what is suggested first, eight times in ten', () => {
    const wrong = complaints.filter(({ goals = [], found }) => !goals.includes(camel(found.goals[0] ?? '')));
    expect(wrong.length / complaints.length, listed(wrong)).toBeLessThanOrEqual(0.2);
  });

  it('announce what is found, and nothing is found that they don’t announce', () => {
    const wrong = read.filter(
      ({ threats = [], found }) => found.threatens.map(camel).toSorted().join() !== threats.toSorted().join(),
    );
    expect(wrong.length, listed(wrong)).toBeLessThanOrEqual(1);
  });

  it('are told calm from furious: two steps off at most once', () => {
    const wrong = read.filter(({ heat = 0, found }) => Math.abs(heat - found.heat) > 1);
    expect(wrong.length, listed(wrong)).toBeLessThanOrEqual(1);
  });
});
