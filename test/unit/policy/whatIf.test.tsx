import { afterEach, describe, expect, it } from 'vitest';
import { WhatIf } from '@/components/policy/WhatIf';
import { judgeIn } from '@/lib/advice/judge';
import type { Policy } from '@/lib/policy/schema';
import { raiseHint, type Answered } from '@/lib/policy/raiseHint';
import { whatIf, type Given, type PastCase } from '@/lib/policy/whatIf';
import { daysAgo, eur, factsWith, NOW, type FactChange } from '../../make/offerCase';
import { policy } from '../../make/policy';
import { paint, shown, wipe } from '../../make/screen';

afterEach(wipe);

const judge = judgeIn('Europe/Berlin');
const given = (option: string, minor: number, days = 1): Given => ({ option, cost: eur(minor), at: daysAgo(days) });
const pastCase = (customer: string, grants: Given[], facts: FactChange = {}): PastCase => ({
  id: `case of ${customer} ${grants[0]?.at}`,
  customer,
  facts: factsWith(facts),
  grants,
});
const changed = (change: (copy: Policy) => void): Policy => {
  const copy = structuredClone(policy);
  change(copy);
  return copy;
};
const reckon = (after: Policy, cases: PastCase[]) => whatIf(policy, after, cases, NOW, judge);

describe('the last 90 days under another version', () => {
  const cases = [
    pastCase('ann', [given('G03', 400), given('G06', 500)]),
    pastCase('bob', [given('G09', 2600, 10)], { disputed: eur(2600) }),
    pastCase('cy', [given('G03', 400, 91)]),
  ];

  it('come to the same under the same', () => {
    expect(reckon(policy, cases)).toEqual({
      days: 90,
      cases: 2,
      cost: [{ currency: 'EUR', before: 1167, after: 1167 }],
      requests: { before: 1, after: 1 },
      overCap: { before: 0, after: 0 },
      closed: [],
    });
  });

  it('cost what the options would cost then', () => {
    const after = changed(({ catalog }) => {
      if (catalog[2]?.value.by === 'fixed') catalog[2].value.cost.EUR = 1000;
    });
    expect(reckon(after, cases).cost).toEqual([{ currency: 'EUR', before: 1167, after: 1367 }]);
  });

  it('need fewer requests with a higher limit', () => {
    const after = changed(({ authority, catalog }) => {
      authority.levels[0]!.perCase!.EUR = 3000;
      const { value } = catalog.find(({ id }) => id === 'G09')!;
      if (value.by === 'fact') value.steps[0]!.max!.EUR = 3000;
    });
    expect(reckon(after, cases).requests).toEqual({ before: 1, after: 0 });
  });

  it('need more requests with a lower one: the sum of the case decides', () => {
    const after = changed(({ authority }) => {
      authority.levels[0]!.perCase!.EUR = 800;
    });
    expect(reckon(after, cases).requests).toEqual({ before: 1, after: 2 });
  });

  it('have customers over a lower cap, older gifts included', () => {
    const after = changed(({ authority }) => {
      authority.levels[0]!.rolling = { days: 365, limit: { EUR: 700 } };
    });
    const past = [pastCase('cy', [given('G03', 400, 91)]), pastCase('cy', [given('G06', 500)])];
    expect(reckon(after, past).overCap).toEqual({ before: 0, after: 1 });
  });

  it('name what could not have been given: gone, retired, or kept for other cases', () => {
    const after = changed(({ catalog }) => {
      catalog[2]!.retiredOn = '2026-12-01';
      catalog[5]!.when = [[{ fact: 'category', in: ['billing'] }]];
      catalog.splice(8, 1);
    });
    const { closed, cost } = reckon(after, cases);
    expect(closed.map(({ option }) => option).toSorted()).toEqual(['G03', 'G06', 'G09']);
    expect(cost).toEqual([{ currency: 'EUR', before: 1167, after: 0 }]);
  });

  it('ask the lead where the new version says so of the case', () => {
    const after = changed(({ authority }) => {
      authority.escalations = [
        { when: [[{ fact: 'category', in: ['lateDelivery'] }]], level: 2, reason: 'Late again' },
      ];
    });
    expect(reckon(after, cases).requests).toEqual({ before: 1, after: 3 });
  });

  it('keep currencies apart', () => {
    const roubles = { option: 'G03', cost: { minor: 35_000, currency: 'RUB' }, at: daysAgo(1) };
    expect(reckon(policy, [pastCase('ann', [given('G03', 400), roubles])]).cost).toEqual([
      { currency: 'EUR', before: 133, after: 133 },
      { currency: 'RUB', before: 11_667, after: 11_667 },
    ]);
  });

  it('are told in a line', () => {
    const after = changed(({ authority, catalog }) => {
      authority.levels[0]!.perCase!.EUR = 3000;
      catalog[2]!.retiredOn = '2026-12-01';
      const { value } = catalog.find(({ id }) => id === 'G09')!;
      if (value.by === 'fact') value.steps[0]!.max!.EUR = 3000;
    });
    paint(<WhatIf difference={reckon(after, cases)} hints={[]} policy={after} />);
    expect([...(shown('what-if')?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'On the cases of the last 90 days: −€1.34 a month, 1 request fewer and 0 customers over their cap.',
      'Would not have been given: Small gift in the next parcel (1 time).',
      'Sums as known on this machine',
    ]);
  });

  it('without a case say so', () => {
    paint(<WhatIf difference={reckon(policy, [])} hints={[]} policy={policy} />);
    expect(shown('what-if')?.textContent).toContain('Nothing was given in the last 90 days');
  });
});

describe('a limit that stands in the way', () => {
  const answers = (approved: number, refused: number, option = 'G12'): Answered[] =>
    Array.from({ length: approved + refused }, (_, index) => ({
      level: 1,
      option,
      outcome: index < approved ? 'approved' : index % 2 ? 'changed' : 'refused',
    }));

  it.each([
    [19, 1, true],
    [9, 1, false],
    [10, 0, true],
    [9, 0, false],
  ])('%i approved as they were and %i not: %s', (approved, refused, isHint) => {
    expect(raiseHint(answers(approved, refused)).length > 0).toBe(isHint);
  });

  it('is told by option and level, the most asked for first', () => {
    const hints = raiseHint([...answers(12, 0, 'G13'), ...answers(19, 1)]);
    expect(hints).toEqual([
      { level: 1, option: 'G12', requests: 20, percent: 95 },
      { level: 1, option: 'G13', requests: 12, percent: 100 },
    ]);
    paint(<WhatIf difference={reckon(policy, [])} hints={hints} policy={policy} />);
    expect(shown('what-if')?.textContent).toContain(
      'Shop credit: 20 requests of level “Agent”, approved unchanged in 95%. Raise this limit?',
    );
  });
});
