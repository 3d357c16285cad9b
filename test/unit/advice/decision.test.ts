import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/advice/decision';
import { costOf, costWithin } from '@/lib/authority/sums';
import type { PastGrant } from '@/lib/kernel/case';
import type { Verdict } from '@/lib/offers/types';
import { decisionOn } from '../../make/decision';
import { IDS } from '../../make/generated';
import { daysAgo, eur, NOW } from '../../make/offerCase';
import { decided, world } from '../../make/world';

type Level = 1 | 2 | 3;
const levels: readonly Level[] = [1, 2, 3];
const RUNS = { numRuns: 400 };

const verdictOf = ({ offers }: Decision, id: string): Verdict => offers.find(({ option }) => option.id === id)!.verdict;
const may = (decision: Decision): string[] =>
  decision.offers.filter(({ verdict }) => verdict.kind === 'offer').map(({ option }) => option.id);
/** The level that is needed; beyond all for what is closed, nothing for what is not known. */
const needed = (verdict: Verdict): number | undefined =>
  'level' in verdict ? verdict.level : verdict.kind === 'blocked' ? 4 : undefined;

describe('a decision, whatever policy, case and history', () => {
  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(world, (given) => {
        expect(decided(given, 1)).toEqual(decided(given, 1));
      }),
      { numRuns: 100 },
    );
  });

  it('takes no option from a higher level that a lower one has', () => {
    fc.assert(
      fc.property(world, fc.boolean(), (given, isSet) => {
        const [agent, lead, management] = levels.map((level) =>
          may(decided(given, level, isSet ? given.amount : undefined)),
        );
        expect(lead).toEqual(expect.arrayContaining(agent!));
        expect(management).toEqual(expect.arrayContaining(lead!));
      }),
      RUNS,
    );
  });

  it('never needs a lower level because something more was given before', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...levels), (given, level) => {
        const earlier = { ...given, grants: given.grants.slice(1) };
        // Where the order's total is not told the least level is the one that a large order needs.
        const large = { ...earlier, facts: { ...earlier.facts, orderTotal: eur(100_000_000) } };
        const [before, atLeast, after] = [earlier, large, given].map((each) => decided(each, level, given.amount));
        for (const id of IDS) {
          const less = needed(verdictOf(before!, id)) ?? needed(verdictOf(atLeast!, id));
          const more = needed(verdictOf(after!, id));
          const isOpened = less === undefined && verdictOf(after!, id).kind === 'offer';
          expect(isOpened || (less ?? 0) > (more ?? 9), id).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('never needs a lower level for an amount in parts than for the whole', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(world, parts, fc.constantFrom(...IDS), fc.constantFrom(...levels), (given, split, id, level) => {
        const inOne = (sum: number, earlier: PastGrant[]): Verdict => {
          const known = {
            ...given.facts,
            extraCost: eur(sum),
            claimed: eur(sum),
            category: 'priceOrPromotion' as const,
          };
          return verdictOf(decided({ ...given, facts: known, grants: [...given.grants, ...earlier] }, level, sum), id);
        };
        const { value } = given.policy.catalog.find((option) => option.id === id)!;
        fc.pre(value.by === 'fact' || value.by === 'chosen');
        const last = split.at(-1)!;
        const earlier = split.slice(0, -1).map((minor, index): PastGrant => ({
          id: `part ${index}`,
          option: id,
          caseId: 'case',
          point: `part ${index}`,
          at: NOW,
          cost: eur(minor),
          state: 'given',
        }));
        const whole = inOne(
          split.reduce((a, b) => a + b, 0),
          [],
        );
        const part = inOne(last, earlier);
        expect(part.kind !== 'offer' || (needed(whole) ?? 9) <= part.level).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps to the limits of the agent’s level, and never skips level 3', () => {
    fc.assert(
      fc.property(world, fc.constantFrom<Level[]>(1, 2), (given, level) => {
        const { perCase, rolling } = given.policy.authority.levels[level - 1]!;
        const percent = (given.facts.tier && given.policy.authority.tierPercent?.[given.facts.tier]) ?? 100;
        const inCase = costOf(
          given.grants.filter(({ caseId }) => caseId === 'case'),
          'EUR',
        ).minor;
        const lately = costWithin(given.grants, 'EUR', rolling!.days, NOW).minor;
        for (const { verdict, cost } of decided(given, level).offers) {
          if (verdict.kind !== 'offer' || !cost || cost.minor === 0) continue;
          // What a lower level decides is within that level's sums.
          if (verdict.level < level) continue;
          expect(inCase + cost.minor).toBeLessThanOrEqual((perCase!.EUR! * percent) / 100);
          expect(lately + cost.minor).toBeLessThanOrEqual((rolling!.limit.EUR! * percent) / 100);
        }
      }),
      RUNS,
    );
  });

  it('lets the limit itself pass and not one cent more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2500 }),
        fc.constantFrom<['case' | 'earlier', number][]>(['case', 2500], ['earlier', 5000]),
        (cost, [caseId, limit]) => {
          const past = (minor: number): PastGrant[] => [
            { id: 'g', option: 'other', caseId, at: daysAgo(1), cost: eur(minor), state: 'given' },
          ];
          const level = (minor: number): number | undefined => {
            const known = { claimed: eur(cost), category: 'priceOrPromotion' as const };
            return needed(verdictOf(decisionOn(known, { grants: past(minor) }), 'G09'));
          };
          expect(level(limit - cost)).toBe(1);
          expect(level(limit - cost + 1)).toBe(2);
        },
      ),
    );
  });

  it('mixes no currencies: what was given in another one, in another case, changes nothing', () => {
    fc.assert(
      fc.property(world, fc.nat(1e9), fc.constantFrom(...levels), (given, minor, level) => {
        const cost = { minor, currency: 'RUB' };
        const rubles: PastGrant = { id: 'rub', option: 'other', caseId: 'earlier', at: NOW, cost, state: 'given' };
        const more = { ...given, grants: [...given.grants, rubles] };
        expect(decided(more, level).offers).toEqual(decided(given, level).offers);
      }),
      RUNS,
    );
  });

  it('never offers what is retired, not valid, out of stock or over its budget', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...levels), (given, level) => {
        const today = '2026-11-26';
        for (const { option, verdict, cost } of decided(given, level).offers) {
          if (verdict.kind !== 'offer') continue;
          const { retiredOn = '9', from = '0', until = '9' } = option;
          expect(retiredOn > today && from <= today && until >= today).toBe(true);
          const { stock, perMonth } = option.limits ?? {};
          const own = given.grants.filter((grant) => grant.option === option.id);
          const dayOf = ({ at }: PastGrant): string => new Date(at).toISOString().slice(0, 10);
          const gone = own.filter((grant) => stock && dayOf(grant) >= stock.countedOn).length;
          expect(gone).toBeLessThan(stock?.count ?? Infinity);
          const spent = own.filter((grant) => dayOf(grant) >= '2026-11-01' && grant.cost.currency === 'EUR');
          const sum = spent.reduce((total, grant) => total + grant.cost.minor, cost?.minor ?? 0);
          expect(cost?.minor ? sum : 0).toBeLessThanOrEqual(perMonth?.EUR ?? Infinity);
        }
      }),
      RUNS,
    );
  });

  it('never offers while a fact is missing that a condition names', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...levels), (given, level) => {
        for (const { option, verdict } of decided(given, level).offers) {
          if (verdict.kind !== 'offer') continue;
          for (const { fact } of option.when.flat()) expect(given.facts[fact]).toBeDefined();
        }
      }),
      RUNS,
    );
  });
});
