import type { CaseFacts } from '../kernel/case';
import { fromTable, least, money, percentOf, type Money } from '../kernel/money';
import type { Finding, OfferCase, OfferOption, OptionValue, Step, Valued } from './types';

type Unvalued = Extract<Finding, { kind: 'unknown' | 'level' | 'blocked' }>;
type Valuation = { kind: 'valued'; valued: Valued } | Unvalued;

const noRow = (currency: string): Unvalued => ({
  kind: 'level',
  level: 2,
  reasons: [{ code: 'noLimits', level: 1, currency }],
});

/** The most that a step allows: its table row, or its share of the base, whichever is less; undefined without any bound. */
function bound(step: Step, base: Money | undefined, currency: string): Money | undefined {
  const max = step.max && fromTable(step.max, currency);
  const share = step.percent !== undefined && base ? percentOf(base, step.percent) : undefined;
  return max && share ? least(max, share) : (max ?? share);
}

/** The lowest level whose step allows the amount. */
function levelFor(amount: Money, steps: readonly Step[], base: Money | undefined): Step['level'] {
  const step = steps.find((each) => amount.minor <= (bound(each, base, amount.currency)?.minor ?? Infinity));
  return step?.level ?? 3;
}

const baseOf = (value: { fact?: string; of?: string | undefined }, facts: CaseFacts): Money | undefined => {
  const name = (value.fact ?? value.of) as 'itemPrice' | undefined;
  return name && facts[name];
};

function byFact(option: OfferOption, value: Extract<OptionValue, { by: 'fact' }>, ofCase: OfferCase): Valuation {
  const base = baseOf(value, ofCase.facts);
  const decided = ofCase.chosen?.get(option.id);
  const amount = base && decided?.currency === base.currency ? least(base, decided) : base;
  if (!amount) return { kind: 'unknown', facts: [value.fact === 'disputed' ? 'claimed' : value.fact] };
  if (amount.minor === 0) return { kind: 'blocked', reason: { code: 'covered' } };
  const isUnlisted = value.steps.every(({ max }) => max !== undefined && max[amount.currency] === undefined);
  if (isUnlisted) return noRow(amount.currency);
  const level = levelFor(amount, value.steps, amount);
  return { kind: 'valued', valued: { option, face: amount, cost: amount, isFree: false, level } };
}

/** The agent may set the amount; it starts at the most that the agent's own level allows. */
function byChoice(
  option: OfferOption,
  value: Extract<OptionValue, { by: 'chosen' }>,
  ofCase: OfferCase,
  currency: string,
): Valuation {
  const base = baseOf(value, ofCase.facts);
  const needsBase = value.of !== undefined && value.steps.some(({ percent, max }) => percent !== undefined || !max);
  if (needsBase && !base)
    return { kind: 'unknown', facts: [value.of === 'disputed' ? 'claimed' : (value.of ?? 'itemPrice')] };
  const own = value.steps.findLast(({ level }) => level <= ofCase.agentLevel) ?? value.steps[0];
  const most = value.steps.map((step) => bound(step, base, currency)).findLast((each) => each !== undefined);
  const start = ofCase.chosen?.get(option.id) ?? (own && bound(own, base, currency)) ?? base;
  if (!start || start.currency !== currency) return noRow(currency);
  const level = levelFor(start, value.steps, base);
  return { kind: 'valued', valued: { option, face: start, cost: start, isFree: true, most, level } };
}

/** What an option is worth and may cost in this case, or why that can't be said. */
export function valueOf(option: OfferOption, ofCase: OfferCase): Valuation {
  const { value } = option;
  const { currency } = ofCase;
  if (value.by === 'nothing') {
    const cost = money(0, currency ?? 'XXX');
    return { kind: 'valued', valued: { option, cost, isFree: false, level: 1 } };
  }
  if (!currency) return { kind: 'unknown', facts: ['currency'] };
  if (value.by === 'fact') return byFact(option, value, ofCase);
  if (value.by === 'chosen') return byChoice(option, value, ofCase, currency);
  const face = fromTable(value.by === 'fixed' ? value.face : value.max, currency);
  const cost = fromTable(value.by === 'fixed' ? value.cost : value.max, currency);
  if (!face || !cost) return noRow(currency);
  const percent = value.by === 'percent' ? value.percent : undefined;
  return { kind: 'valued', valued: { option, face, cost, percent, isFree: false, level: 1 } };
}
