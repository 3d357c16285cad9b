import { goalsIn } from '@/lib/facts/goals';
import { featuresOf, Teaching, type Lesson, type TaughtFact } from '@/lib/facts/learning';
import { categoriesIn, type Scored } from '@/lib/facts/matter';
import { readPassages, type Reading } from '@/lib/facts/reading';
import { passage } from '@/lib/facts/suggestion';
import { lexicons } from '../../make/lexicons';
import { openings } from './abcd';
import { foldOf, halfOf, type Labelled } from './corpus';

const NOW = Date.parse('2026-11-26T10:00:00Z');

interface Read {
  gold: Labelled;
  reading: Reading;
  features: string[];
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function read(texts: readonly Labelled[]): Read[] {
  return texts.flatMap((gold) => {
    const lexicon = lexicons[gold.lang];
    if (!lexicon || !gold.is_complaint) return [];
    const reading = readPassages([passage(gold.text, { message: 0 })], lexicon);
    return [{ gold, reading, features: featuresOf(reading) }];
  });
}

/** What an agent would have taught: a suggestion that is one of the labels is confirmed, another is corrected to the first label. */
function lessonsOf(texts: readonly Read[]): Lesson[] {
  return texts.flatMap(({ gold, features, reading: { once } }) => {
    const lesson = (fact: TaughtFact, labels: readonly string[], found: readonly Scored<string>[]): Lesson[] => {
      const [suggested] = found;
      const value = suggested && labels.includes(snake(suggested.value)) ? suggested.value : camel(labels[0] ?? '');
      const scores = Object.fromEntries(found.map((each) => [each.value, each.score]));
      return value === '' ? [] : [{ fact, value, scores, features, at: NOW }];
    };
    return [...lesson('category', gold.categories, categoriesIn(once)), ...lesson('goal', gold.goals, goalsIn(once))];
  });
}

/** How many of the texts have a right first category and goal, and labels within the first three. */
function rightIn(texts: readonly Read[], teachingOf: (text: Read) => Teaching | undefined = () => undefined) {
  let [category, goal, three, labels] = [0, 0, 0, 0];
  for (const text of texts) {
    const { gold, reading, features } = text;
    const learned = teachingOf(text)?.about(features);
    const found = categoriesIn(reading.once, learned).map(({ value }) => snake(value));
    category += Number(gold.categories.includes(found[0] ?? 'other'));
    three += gold.categories.filter((each) => found.includes(each)).length;
    labels += gold.categories.length;
    goal += Number(gold.goals.includes(snake(goalsIn(reading.once, learned)[0]?.value ?? 'to_be_heard')));
  }
  const part = (value: number, of: number): string => `${((100 * value) / of).toFixed(1)} %`;
  return [part(category, texts.length), part(three, labels), part(goal, texts.length)];
}

/** The figures before and after the agent's lessons: one half of the texts teaches, the other is judged; and in five parts. */
export function replay(all: readonly Labelled[]): string[] {
  const texts = read(all);
  const half = (name: 'A' | 'B'): Read[] => texts.filter(({ gold }) => halfOf(gold) === name);
  const rows = (['A', 'B'] as const).flatMap((taught) => {
    const judged = half(taught === 'A' ? 'B' : 'A');
    const teaching = new Teaching(lessonsOf(half(taught)), NOW);
    return [
      `| half ${taught === 'A' ? 'B' : 'A'}, before | ${judged.length} | ${rightIn(judged).join(' | ')} |`,
      `| … after ${teaching.lessons} lessons of half ${taught}, ${teaching.corrections} of them corrections | | ${rightIn(judged, () => teaching).join(' | ')} |`,
    ];
  });
  return [...rows, ...languages(texts), ...oneShop()];
}

/** Five-fold, language by language, as one machine mostly sees one language. */
function languages(texts: readonly Read[]): string[] {
  const names = [...new Set(texts.map(({ gold }) => gold.lang))];
  return names.flatMap((lang) =>
    fiveFold(
      lang,
      texts.filter(({ gold }) => gold.lang === lang),
    ),
  );
}

/** One shop's own dialogues, none of which the lexicon was written beside: what a team's machine would learn. */
const oneShop = (): string[] => fiveFold('one shop’s dialogues', read(openings() ?? []));

function fiveFold(name: string, own: readonly Read[]): string[] {
  const judged = [0, 1, 2, 3, 4].map((fold) => ({
    test: own.filter(({ gold }) => foldOf(gold) === fold),
    teaching: new Teaching(lessonsOf(own.filter(({ gold }) => foldOf(gold) !== fold)), NOW),
  }));
  const teachings = new Map(judged.flatMap(({ test, teaching }) => test.map((each) => [each, teaching] as const)));
  return [
    `| ${name}, before | ${own.length} | ${rightIn(own).join(' | ')} |`,
    `| … after, five-fold | | ${rightIn(own, (text) => teachings.get(text)).join(' | ')} |`,
  ];
}
