import { describe, expect, it } from 'vitest';
import { TONE_CLASSES } from '@/lib/kernel/enums';
import { classesIn, tone, toneRules } from '../../../make/tone';

interface Drafts {
  /** Polite replies with the words that a search for words would trip over. */
  clean: string[];
  bad: Record<string, string[]>;
}

const files = import.meta.glob<Drafts>('./drafts/*.json', { eager: true, import: 'default' });
const drafts = Object.entries(files).map(([path, own]) => [path.replace(/^.*\/|\.json$/g, ''), own] as const);

describe('the tone check on drafts of our own', () => {
  it('has drafts in every language that has wording rules', () => {
    expect(drafts.map(([language]) => language).toSorted()).toEqual(Object.keys(toneRules).toSorted());
  });

  it.each(drafts)('leaves the polite ones in %s alone', (language, { clean }) => {
    expect(clean.length).toBeGreaterThanOrEqual(25);
    const flagged = clean.flatMap((draft) => tone(draft, language).findings.map((finding) => finding.quote));
    expect(flagged).toEqual([]);
  });

  const signs = ['unfilledPlaceholder', 'shouting'];
  it.each(
    drafts.flatMap(([language, { bad }]) =>
      TONE_CLASSES.filter((name) => !signs.includes(name)).map((name) => [language, name, bad[name] ?? []] as const),
    ),
  )('finds in %s what is %s', (language, name, sentences) => {
    expect(sentences.length).toBeGreaterThanOrEqual(5);
    expect(sentences.filter((sentence) => !classesIn(sentence, language).includes(name))).toEqual([]);
  });
});
