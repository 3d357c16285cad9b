import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageFiles } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { toneOf } from '@/lib/reply/tone/tone';
import { toneRules } from '../../make/tone';

const phrases = languageFiles<Phrases>('phrases');

/** What is said in the talk, with its blanks filled. */
function saidIn(language: string): string[] {
  const { clarify, pause, conductSpoken, conductWritten, handover, refusal, refusalReason, recap, promised } =
    phrases[language]!;
  return [clarify, pause, conductSpoken, conductWritten, handover, refusal, refusalReason, recap, promised]
    .flatMap((group) => Object.values(group))
    .map((text) => text.replace(/\{\{\w+\}\}/g, '12'));
}

describe.each(LANGUAGES)('what is said in the talk in %s', (language) => {
  it('gives no hint at its wording', () => {
    const texts = saidIn(language);
    expect(texts.length).toBeGreaterThan(30);
    const hints = texts.flatMap((text) =>
      toneOf(text, { language, channel: 'email', customer: '', data: toneRules[language]! }).findings.map(
        ({ class: name, quote }) => `${name}: ${quote}`,
      ),
    );
    expect(hints).toEqual([]);
  });
});
