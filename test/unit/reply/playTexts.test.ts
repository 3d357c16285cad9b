import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/languages';
import { fill, toText } from '@/lib/reply/template';
import { tone } from '../../make/tone';
import { policy } from '../../make/policy';

const VALUES = { date: { en: '5 May', ru: '5 мая', it: '5 maggio', fa: '۵ مه' } } as const;

// A word about the tone of the talk is a command wherever it stands; to somebody who insults it is due (R58).
const texts = policy.plays
  .filter(({ id }) => id !== 'insulting')
  .flatMap((play) =>
    (play.texts ?? []).flatMap(({ text }) =>
      LANGUAGES.map((language) => [language, play.id, text[language] ?? ''] as const),
    ),
  );

describe('the ready words of the plays', () => {
  it.each(texts)('in %s for %s have nothing against them: %s', (language, _play, text) => {
    const date = VALUES.date[language as 'en'];
    const filled = toText(
      fill(text, { date, order: '4711', amount: '12 €', text: 'X', name: 'Ann', agent: 'Eva' }),
      {},
    );
    expect(tone(filled, language).findings.map((finding) => `${finding.class}: ${finding.quote}`)).toEqual([]);
  });
});
