import { describe, expect, it } from 'vitest';
import { languageFiles } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { flatPhrases, lostHoles, withOwnPhrases } from '@/lib/reply/ownPhrases';

const english = languageFiles<Phrases>('phrases').en as Phrases;

describe('the phrases of a team', () => {
  it('stand in the place of the shipped ones, and nothing else changes', () => {
    const own = withOwnPhrases(english, { 'thanks.first': 'Thanks for your note.', closing: 'Yours,\n{{agent}}' });
    expect(own.thanks).toEqual({ ...english.thanks, first: 'Thanks for your note.' });
    expect(own.closing).toBe('Yours,\n{{agent}}');
    expect({ ...own, thanks: english.thanks, closing: english.closing }).toEqual(english);
  });

  it('are the shipped ones while there are none', () => {
    expect(withOwnPhrases(english)).toBe(english);
    expect(withOwnPhrases(english, {})).toBe(english);
  });

  it('leave alone what the program does not know', () => {
    expect(withOwnPhrases(english, { 'thanks.third': 'x', thanks: 'y', __proto__: 'z' })).toEqual(english);
  });

  it('have a name for each text of a language, which the document accepts', () => {
    const names = flatPhrases(english).map(([name]) => name);
    expect(names).toContain('facts.lateDelivery');
    expect(names.filter((name) => !/^[A-Za-z0-9.-]{1,60}$/.test(name))).toEqual([]);
    expect(withOwnPhrases(english, Object.fromEntries(flatPhrases(english)))).toEqual(english);
  });

  it('must keep their holes', () => {
    expect(lostHoles('Your order {{order}} of {{date}}', 'Of {{date}}: {{order}}, {{order}}')).toEqual([]);
    expect(lostHoles('Your order {{order}} of {{date}}', 'Your order of {{date}}')).toEqual(['order']);
  });
});
