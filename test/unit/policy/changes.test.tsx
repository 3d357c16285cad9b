import { afterEach, describe, expect, it } from 'vitest';
import { Changes } from '@/components/policy/Changes';
import { changeText } from '@/components/policy/changeText';
import { speak } from '@/lib/i18n/i18n';
import { LANGUAGES } from '@/lib/languages';
import { changesBetween } from '@/lib/policy/diff';
import whole from '@/lib/policy/migrations/examples/3.json';
import type { Policy } from '@/lib/policy/schema';
import { policy } from '../../make/policy';
import { paint, shown, wipe } from '../../make/screen';

afterEach(wipe);

const lines = (change: (copy: Policy) => void): string[] => {
  const after = structuredClone(policy);
  change(after);
  paint(<Changes changes={changesBetween(policy, after)} />);
  return [...(shown('policy-changes')?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
};

describe('the difference between two versions in words', { timeout: 60_000 }, () => {
  it.each<[string, (copy: Policy) => void, string[]]>([
    [
      'a limit',
      (copy) => (copy.authority.levels[0]!.perCase!.EUR = 3000),
      ['~Changed: Agent · Limit a case: €25.00 → €30.00'],
    ],
    [
      'what is conceded at once, in one currency more',
      (copy) => (copy.authority.quickConcede.CHF = 2500),
      ['+Added: Conceded at once up to: CHF\u00a025.00'],
    ],
    [
      'an option retired, another gone, a third of another level',
      (copy) => {
        copy.catalog[2]!.retiredOn = '2026-12-01';
        copy.catalog[3]!.minLevel = 2;
        copy.catalog.splice(4, 1);
      },
      [
        '−Retired: Small gift in the next parcel · Retired on: 1 December 2026',
        '~Changed: Free delivery on the next order · Level needed: 1 → 2',
        '−Removed: Option Express delivery on a chosen day',
      ],
    ],
    [
      'a condition',
      (copy) => {
        copy.catalog[0]!.when = [
          [
            { fact: 'category', in: ['lateDelivery', 'notReceived'] },
            { fact: 'orderTotal', atLeast: { EUR: 5000 } },
          ],
          [{ fact: 'deliveredOn', withinDays: 30 }],
        ];
      },
      [
        '~Changed: Personal apology by name · When: fault: Ours, Carrier (ours to solve) and Supplier (ours to solve) → matter: Late delivery and Not received · order total at least €50.00, or: delivered on within the last 30 days',
      ],
    ],
    [
      'a ground that was verified',
      (copy) => (copy.entitlements[1]!.grounds[0]!.isVerified = true),
      ['~Changed: Replacement, free delivery on a chosen day · Region EU · Verified: no → yes'],
    ],
    [
      'a checklist item that is off',
      (copy) => copy.checklist.changes.push({ item: 'RC-2', use: 'off' }),
      ['+Added: Checklist item Receipt confirmed, next step told: off'],
    ],
    [
      'a play for another kind of talk, with a step reworded and the others in another order',
      (copy) => {
        const play = copy.plays.find(({ id }) => id === 'insulting')!;
        play.talk = 'angry';
        play.steps[0]!.label.en = 'Stay calm';
        play.steps.reverse();
      },
      [
        '~Changed: Insulting conduct · Kind of talk: Insulting → Angry',
        '~Changed: Insulting conduct · Stay calm · Name (English): “Answer the matter, not the insult; the complaint itself goes on.” → “Stay calm”',
        '~In another order: Insulting conduct · Steps: in another order',
      ],
    ],
    [
      'when a customer is asked again',
      (copy) => (copy.deadlines.followUpDays = 7),
      ['~Changed: Customer asked again after days: 5 → 7'],
    ],
    [
      'a promise and a phrase',
      (copy) => {
        copy.deadlines.promiseDays.refund = 3;
        copy.phrases.it = { fullPrice: 'il prezzo intero' };
      },
      [
        '~Changed: Promise is due after days (Refund): 5 → 3',
        '+Added: Phrase (Italian, fullPrice): “il prezzo intero”',
      ],
    ],
    [
      'the order',
      (copy) => (copy.catalog = copy.catalog.toReversed()),
      ['~In another order: Catalog: in another order'],
    ],
  ])('tells %s', (_what, change, expected) => {
    expect(lines(change)).toEqual(expected);
  });

  it('says so where there is none', () => {
    paint(<Changes changes={[]} />);
    expect(document.body.textContent).toBe('Nothing has changed.');
  });

  it('stops after a hundred and says how many more there are', () => {
    const catalog = Array.from({ length: 240 }, (_, index) => ({ ...policy.catalog[0]!, id: `N${index}` }));
    paint(<Changes changes={changesBetween(policy, { ...policy, catalog: [...policy.catalog, ...catalog] })} />);
    expect(shown('policy-changes')?.children).toHaveLength(100);
    expect(document.body.textContent).toContain('and 140 more changes');
  });
});

type Node = Record<string | number, unknown>;
type Path = string[];

const full = whole as unknown as Policy;

/** One place of each shape: of all options the first that has the part. */
function shapesOf(value: unknown, path: Path = [], found = new Map<string, Path>()): Map<string, Path> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const own = [...path, key];
    const shape = own.map((name) => (/^\d+$/.test(name) ? '#' : name)).join('.');
    if (!found.has(shape)) found.set(shape, own);
    shapesOf(inner, own, found);
  }
  return found;
}

function without(path: Path): Policy {
  const copy = structuredClone(full);
  const at = path.slice(0, -1).reduce<Node>((node, key) => node[key] as Node, copy);
  const key = path.at(-1) ?? '';
  if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
  return copy;
}

/** Everything that can be new in a document or gone from it. */
const changes = [...shapesOf(full).values()].flatMap((path) => {
  const less = without(path);
  return [...changesBetween(full, less), ...changesBetween(less, full)];
});

/** Lists as a whole, and what only a document with faults can lack. */
const UNNAMED = ['', 'added', 'changes', 'levels', 'value.by'];

describe.each(LANGUAGES)('in %s', { timeout: 60_000 }, (language) => {
  it('every part of the document has a word', async () => {
    const speech = await speak(language, 'UTC', 'desk');
    const texts = changes.flatMap((change) => Object.values(changeText(change, speech)));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => /desk\.changes|\bundefined\b/.test(text))).toEqual([]);
    const fields = [...new Set(changes.map(({ field }) => field))].filter((field) => !UNNAMED.includes(field));
    expect(fields.filter((field) => !speech.has(`desk.changes.field.${field.replaceAll('.', '-')}`))).toEqual([]);
  });
});
