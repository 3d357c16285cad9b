import type { CaseFacts, FactName } from '../kernel/case';
import { SIDE_REMEDIES, type Goal } from '../kernel/enums';
import { subtract, type Money } from '../kernel/money';
import { calendarOf, type WorkCalendar } from './calendar';
import type { Run, Term } from './clock';
import { judge, type Exposure, type JudgeAsked } from './judge';
import { groundsIn, type EntitlementRule, type Ground, type Regions } from './rule';
import { dayAt, zonesOf, type Zones } from './zones';

/** A remedy that the customer can claim, by law or by the shop's published terms. No authority limits it. */
export interface Entitlement {
  rule: EntitlementRule;
  ground: Ground;
  /** What it pays, where it pays a known sum. */
  amount?: Money;
  /** How its terms stand: until when it can be claimed, until when we have to act. */
  runs: Run[];
  exposure?: Exposure;
}

/** A remedy of which nobody can say yet whether the customer can claim it: these facts would tell. It can't be given meanwhile. */
export interface OpenEntitlement {
  rule: EntitlementRule;
  ground: Ground;
  facts: FactName[];
}

/** A remedy that the customer had, until its term was over. */
export interface EndedEntitlement {
  rule: EntitlementRule;
  ground: Ground;
  run: Run & { state: 'ended'; term: Term };
}

/** A remedy that these facts close: no withdrawal from goods made to measure. */
export interface BarredEntitlement {
  rule: EntitlementRule;
  ground: Ground;
  facts: FactName[];
}

/** The remedies in their order, or the fact that is missing to say. `hasLaw` is false for a country without rules. */
export type Entitlements =
  | {
      kind: 'known';
      list: Entitlement[];
      open: OpenEntitlement[];
      ended: EndedEntitlement[];
      barred: BarredEntitlement[];
      hasLaw: boolean;
    }
  | { kind: 'unknown'; facts: FactName[] };

/** The team's dated data that entitlements are worked out from. */
export interface EntitlementData {
  entitlements: readonly EntitlementRule[];
  regions: Regions;
  calendars: readonly WorkCalendar[];
  zones?: Zones | undefined;
}

/** Remedies by the order of their region; among equals what meets the goal comes first, then the team's own order. */
function byOrder(goal: Goal | undefined) {
  const meets = ({ rule }: Entitlement): number => (goal && rule.goals.includes(goal) ? 0 : 1);
  return (a: Entitlement, b: Entitlement): number => a.ground.rank - b.ground.rank || meets(a) - meets(b);
}

type Sorted = Omit<Extract<Entitlements, { kind: 'known' }>, 'kind' | 'hasLaw'>;

/** A remedy that is open on several grounds is one question with all their facts. */
function addOpen(open: OpenEntitlement[], more: OpenEntitlement): void {
  const same = open.find(({ rule }) => rule === more.rule);
  if (same) same.facts = [...new Set([...same.facts, ...more.facts])];
  else open.push(more);
}

/** Tries the grounds of a rule in their order until one holds; a rule is closed by its conditions only when all of them are. */
function sort(rule: EntitlementRule, grounds: readonly Ground[], asked: JudgeAsked, into: Sorted): void {
  const barred: BarredEntitlement[] = [];
  for (const ground of grounds) {
    const judged = judge(rule, ground, asked);
    if (judged.kind === 'holds') {
      const { runs, amount, exposure } = judged;
      into.list.push({ rule, ground, runs, ...(amount && { amount }), ...(exposure && { exposure }) });
      return;
    }
    if (judged.kind === 'open') addOpen(into.open, { rule, ground, facts: judged.facts });
    if (judged.kind === 'ended') into.ended.push({ rule, ground, run: judged.run });
    if (judged.kind === 'barred') barred.push({ rule, ground, facts: judged.facts });
  }
  if (barred.length === grounds.length) into.barred.push(...barred.slice(0, 1));
}

/**
 * What the customer is entitled to (handbook 2.3-2.6, 4.2, product law 1), each remedy with its terms. Pure: rules, regions and calendars are
 * the team's data, `now` is epoch ms, `zone` the zone at hand for a country whose own nobody knows. Without the country or the category nothing
 * can be said, and that is the answer.
 */
export function entitlements(data: EntitlementData, facts: CaseFacts, now: number, zone: string): Entitlements {
  const { country, category, goal } = facts;
  const missing: FactName[] = [...(category ? [] : ['category' as const]), ...(country ? [] : ['country' as const])];
  if (!country || !category) return { kind: 'unknown', facts: missing };
  const zones = zonesOf(country, data.zones, zone);
  const today = { customer: dayAt(now, zones, 'customer').toString(), shop: dayAt(now, zones, 'shop').toString() };
  const asked: JudgeAsked = { facts, now, zones, today, calendar: calendarOf(country, data.calendars) };
  const sorted: Sorted = { list: [], open: [], ended: [], barred: [] };
  for (const rule of data.entitlements) {
    const grounds = groundsIn(rule, country, data.regions);
    if (grounds.length > 0) sort(rule, grounds, asked, sorted);
  }
  const hasLaw = Object.values(data.regions).some((countries) => countries.includes(country));
  return { kind: 'known', ...sorted, list: sorted.list.toSorted(byOrder(goal)), hasLaw };
}

/** True for what is due beside a remedy, whichever that is, and not in its place. */
export const isBeside = ({ rule }: Entitlement): boolean => SIDE_REMEDIES.includes(rule.remedy);

/**
 * The part of a claim that no entitlement covers: only that can become a concession and use up authority. A remedy that pays a sum
 * not yet known counts as covering the claim, since unknown is never a reason to spend goodwill first.
 */
export function disputedPart(claimed: Money | undefined, entitled: Entitlements): Money | undefined {
  if (!claimed || entitled.kind === 'unknown') return undefined;
  const paying = entitled.list.filter(({ rule, amount }) => rule.covers !== undefined || amount !== undefined);
  const [beside, instead] = [paying.filter(isBeside), paying.filter((each) => !isBeside(each))];
  if (instead.some(({ amount }) => amount === undefined)) return { ...claimed, minor: 0 };
  const sums = (list: readonly Entitlement[]): number[] =>
    list.flatMap(({ amount }) => (amount?.currency === claimed.currency ? [amount.minor] : []));
  // Of the remedies the customer gets one; costs and penalties come beside it.
  const covered = Math.max(0, ...sums(instead)) + sums(beside).reduce((sum, minor) => sum + minor, 0);
  return subtract(claimed, { ...claimed, minor: covered });
}

/** The earliest end of what we have to do for one of these remedies, in epoch ms; undefined where no law or term of ours sets one. */
export function dutyEnd(entitled: readonly Entitlement[]): number | undefined {
  const ends = entitled
    .flatMap(({ runs }) => runs)
    .flatMap((run) => (run.clock.kind === 'duty' && 'term' in run ? [run.term.endsAt] : []));
  return ends.length === 0 ? undefined : Math.min(...ends);
}
