import type { FactName, PastGrant } from '../kernel/case';
import { add, fromTable, least, money, percentOf, subtract, type Money } from '../kernel/money';
import { noRow } from './finding';
import { ownInCase } from './own';
import type { Finding, OfferOption, OptionValue, RuleCase, Step, Worth } from './types';

type Unvalued = Extract<Finding, { kind: 'unknown' | 'level' | 'blocked' }>;
type Valuation = { kind: 'valued'; worth: Worth } | Unvalued;
type Level = Step['level'];
type Chosen = Extract<OptionValue, { by: 'chosen' }>;

/** One option as it is looked at: with what the customer has of it, in a case, at a level. */
interface Look {
  option: OfferOption;
  own: readonly PastGrant[];
  ofCase: RuleCase;
  level: Level;
}

/** The most that a step allows: its table row, or its share of the base, whichever is less; undefined without any bound. */
function bound(step: Step, base: Money | undefined, currency: string): Money | undefined {
  const max = step.max && fromTable(step.max, currency);
  const share = step.percent !== undefined && base ? percentOf(base, step.percent) : undefined;
  return max && share ? least(max, share) : (max ?? share);
}

/** Where a step has no row for the currency, it holds from level 2 on: the lead decides what the team has set no limit for. */
function allows({ level, percent, max }: Step, amount: Money, base: Money | undefined): boolean {
  if (percent !== undefined && !(base && amount.minor <= percentOf(base, percent).minor)) return false;
  if (!max) return true;
  const row = max[amount.currency];
  return row === undefined ? level >= 2 : amount.minor <= row;
}

/** The lowest level whose step allows the amount together with what the case has of the option already. */
function levelOf(
  amount: Money,
  steps: readonly Step[],
  base: Money | undefined,
  { own, ofCase }: Look,
): Pick<Worth, 'level' | 'isUnlisted'> {
  const sum = add(ownInCase(own, ofCase.caseId, amount.currency), amount);
  const step = steps.find((each) => allows(each, sum, base));
  const isUnlisted = steps.some(({ level, max }) => level === 1 && max && max[amount.currency] === undefined);
  return { level: step?.level ?? 3, ...(isUnlisted && { isUnlisted }) };
}

/** What nobody knows of a claim is what the customer claims: the disputed part follows from it. */
const askedFor = (fact: FactName): FactName => (fact === 'disputed' ? 'claimed' : fact);

function byFact(value: Extract<OptionValue, { by: 'fact' }>, look: Look): Valuation {
  const { option, ofCase } = look;
  const base = ofCase.facts[value.fact];
  const decided = ofCase.chosen?.get(option.id);
  const amount = base && decided?.currency === base.currency ? least(base, decided) : base;
  if (!amount) return { kind: 'unknown', facts: [askedFor(value.fact)] };
  if (amount.minor === 0) return { kind: 'blocked', reason: { code: 'covered' } };
  const needed = levelOf(amount, value.steps, base, look);
  return { kind: 'valued', worth: { face: amount, cost: amount, isFree: false, ...needed } };
}

/** What the option's own share of the order leaves, where both are known. */
function shareLeft({ option: { limits }, own, ofCase }: Look, currency: string): Money | undefined {
  const { orderTotal } = ofCase.facts;
  if (limits?.percentOfOrder === undefined || orderTotal?.currency !== currency) return undefined;
  return subtract(percentOf(orderTotal, limits.percentOfOrder), ownInCase(own, ofCase.caseId, currency));
}

const smaller = (a: Money | undefined, b: Money | undefined): Money | undefined => (a && b ? least(a, b) : (a ?? b));

/** Where a free amount starts: at the most that a level's own step allows, within the option's share of the order where that leaves something. */
function startOf(value: Chosen, base: Money | undefined, currency: string, level: Level): Money | undefined {
  const step = value.steps.findLast((each) => each.level <= level) ?? value.steps[0];
  return (step && bound(step, base, currency)) ?? base;
}

/** The agent may set the amount; it starts at the most that the level allows. */
function byChoice(value: Chosen, look: Look, currency: string): Valuation {
  const { option, ofCase, level } = look;
  const found = value.of && ofCase.facts[value.of];
  const base = found?.currency === currency ? found : undefined;
  const needsBase = value.of !== undefined && value.steps.some(({ percent, max }) => percent !== undefined || !max);
  if (needsBase && !base) return { kind: 'unknown', facts: [askedFor(value.of ?? 'itemPrice')] };
  const left = shareLeft(look, currency);
  const cap = left && left.minor > 0 ? left : undefined;
  const first = startOf(value, base, currency, level);
  const start = ofCase.chosen?.get(option.id) ?? (first && smaller(first, cap));
  if (start?.currency !== currency) return noRow(currency);
  const most = value.steps.map((step) => bound(step, base, currency)).findLast((each) => each !== undefined);
  const needed = levelOf(start, value.steps, base, look);
  return {
    kind: 'valued',
    worth: { face: start, cost: start, isFree: true, most: most && smaller(most, cap), ...needed },
  };
}

/** What an option is worth and may cost in this case, or why that can't be said. A free amount starts at the most that `level` allows. */
export function valueOf(look: Look): Valuation {
  const { value } = look.option;
  const { currency } = look.ofCase;
  if (value.by === 'nothing')
    return { kind: 'valued', worth: { cost: money(0, currency ?? 'XXX'), isFree: false, level: 1 } };
  if (!currency) return { kind: 'unknown', facts: ['currency'] };
  if (value.by === 'fact') return byFact(value, look);
  if (value.by === 'chosen') return byChoice(value, look, currency);
  const face = fromTable(value.by === 'fixed' ? value.face : value.max, currency);
  const cost = fromTable(value.by === 'fixed' ? value.cost : value.max, currency);
  if (!face || !cost) return noRow(currency);
  const percent = value.by === 'percent' ? value.percent : undefined;
  return { kind: 'valued', worth: { face, cost, percent, isFree: false, level: 1 } };
}
