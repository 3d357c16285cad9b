import { describe, expect, it } from 'vitest';
import { featuresOf, Teaching, type Lesson } from '@/lib/facts/learning';
import { categoriesIn } from '@/lib/facts/matter';
import { readPassages, type Reading } from '@/lib/facts/reading';
import { passage } from '@/lib/facts/suggestion';
import { DAY } from '@/lib/kernel/time';
import { lexicons } from '../../make/lexicons';

const NOW = Date.parse('2026-11-26T10:00:00Z');
const read = (text: string): Reading => readPassages([passage(text, { message: 0 })], lexicons.en!);

/** What an agent teaches who sets the category of a text. */
function lesson(text: string, value: string, at = NOW): Lesson {
  const reading = read(text);
  const scores = Object.fromEntries(categoriesIn(reading.once).map((each) => [each.value, each.score]));
  return { fact: 'category', value, scores, features: featuresOf(reading), at };
}

const suggested = (text: string, teaching?: Teaching): string | undefined => {
  const reading = read(text);
  return categoriesIn(reading.once, teaching?.about(featuresOf(reading)))[0]?.value;
};

const TOGGLES = [
  'The toggle of my anorak slips.',
  'Toggle slips on the second anorak.',
  'My anorak: the toggle slips at the top.',
  'Another anorak whose toggle slips.',
];
const repeated = (times: number, at = NOW): Lesson[] =>
  Array.from({ length: times }, (_, index) => lesson(TOGGLES[index % TOGGLES.length]!, 'damagedOrDefective', at));

describe('what an agent has taught this machine', () => {
  it('is suggested where the same words come again', () => {
    const text = 'The anorak came with a toggle that slips.';
    expect(suggested(text)).toBe('other');
    expect(suggested(text, new Teaching(repeated(12), NOW))).toBe('damagedOrDefective');
  });

  it('leaves other texts as they were', () => {
    const teaching = new Teaching(repeated(12), NOW);
    for (const text of ['My parcel never arrived.', 'Where is my refund?', 'Your agent was rude to me.'])
      expect(suggested(text, teaching)).toBe(suggested(text));
  });

  it('does not outvote several clear words', () => {
    const teaching = new Teaching(repeated(60), NOW);
    expect(suggested('The anorak never arrived, the parcel is lost and marked as delivered. Toggle.', teaching)).toBe(
      'notReceived',
    );
  });

  it('counts less as it ages', () => {
    const [fresh, old] = [NOW, NOW - 720 * DAY].map((at) =>
      new Teaching(repeated(6, at), NOW).about(['toggle', 'anorak']),
    );
    expect(old!.of('category', 'damagedOrDefective')).toBeGreaterThan(0);
    expect(old!.of('category', 'damagedOrDefective')).toBeLessThan(fresh!.of('category', 'damagedOrDefective'));
  });

  it('can be looked at: how many lessons, and what words point to', () => {
    const teaching = new Teaching(repeated(12), NOW);
    expect(teaching).toMatchObject({ lessons: 12, corrections: 12 });
    expect(teaching.words()).toContainEqual(
      expect.objectContaining({ fact: 'category', word: 'toggle', value: 'damagedOrDefective' }),
    );
  });

  it('is nothing after a reset, and confirming what was right anyway changes little', () => {
    expect(new Teaching([], NOW).words()).toEqual([]);
    const text = 'It is broken, cracked and does not work.';
    const teaching = new Teaching([lesson(text, 'damagedOrDefective')], NOW);
    expect(teaching).toMatchObject({ lessons: 1, corrections: 0 });
    expect(teaching.words()).toEqual([]);
  });

  it('is remembered without the text: words are cut, sorted, and have no figures', () => {
    const features = featuresOf(read('Complicated order 48213 for anna@example.org, complicated indeed'));
    expect(features.filter((feature) => /\d|@/.test(feature))).toEqual([]);
    expect(features).toContain('compli');
    expect(features).toEqual(features.toSorted());
  });
});
