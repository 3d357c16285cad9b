import type { Calendar, Clock, Entitlement, Ground, Policy } from '@/lib/policy/schema';

/** A change of the document, to be made by whoever keeps it. */
export type Change = (policy: Policy) => Policy;

/** A rule's ground with its place in the document, as the paths of faults name it. */
export interface Placed {
  rule: Entitlement;
  ground: Ground;
  ruleAt: number;
  groundAt: number;
}

/** The grounds of a region in the order of remedies; those of one rule in the order in which they are tried. */
export const groundsOf = ({ entitlements }: Policy, region: string): Placed[] =>
  entitlements
    .flatMap((rule, ruleAt) => rule.grounds.map((ground, groundAt) => ({ rule, ground, ruleAt, groundAt })))
    .filter(({ ground }) => ground.region === region)
    .toSorted((a, b) => a.ground.rank - b.ground.rank);

export const pathOf = ({ ruleAt, groundAt }: Placed): string => `entitlements[${ruleAt}].grounds[${groundAt}]`;

const withGrounds =
  (ruleAt: number, change: (grounds: readonly Ground[]) => Ground[]): Change =>
  (policy) => ({
    ...policy,
    entitlements: policy.entitlements.map((rule, at) =>
      at === ruleAt ? { ...rule, grounds: change(rule.grounds) } : rule,
    ),
  });

/** Changes parts of a ground. */
export const editGround = ({ ruleAt, groundAt }: Placed, change: Partial<Ground>): Change =>
  withGrounds(ruleAt, (grounds) => grounds.map((ground, at) => (at === groundAt ? { ...ground, ...change } : ground)));

export const removeGround = ({ ruleAt, groundAt }: Placed): Change =>
  withGrounds(ruleAt, (grounds) => grounds.filter((_, at) => at !== groundAt));

/** A ground more for a rule, last in its region's order and not yet verified; the source is still to be written. */
export const addGround = (ruleAt: number, region: string, today: string): Change =>
  withGrounds(ruleAt, (grounds) => [
    ...grounds,
    { region, rank: 9, basis: 'law', source: '', isVerified: false, checkedOn: today },
  ]);

export const editClock = (placed: Placed, clockAt: number, change: Partial<Clock>): Change =>
  editGround(placed, {
    clocks: (placed.ground.clocks ?? []).map((clock, at) => (at === clockAt ? { ...clock, ...change } : clock)),
  });

export const removeClock = (placed: Placed, clockAt: number): Change =>
  editGround(placed, { clocks: (placed.ground.clocks ?? []).filter((_, at) => at !== clockAt) });

/** A term more: what the customer can claim counts from the delivery, what we have to do from the demand. */
export function addClock(placed: Placed, kind: Clock['kind']): Change {
  const clocks = placed.ground.clocks ?? [];
  const ids = clocks.map(({ id }) => id);
  const free = [...ids, ''].map((_, index) => `${kind}${index + 1}`).find((id) => !ids.includes(id)) ?? kind;
  const clock: Clock = {
    id: free,
    kind,
    start: kind === 'duty' ? 'demandedOn' : 'deliveredOn',
    length: { unit: 'days', count: 14 },
    movesToWorkingDay: false,
    whenStartUnknown: 'ask',
  };
  return editGround(placed, { clocks: [...clocks, clock] });
}

/** Changes parts of a calendar. */
export const editCalendar =
  (calendarAt: number, change: Partial<Calendar>): Change =>
  (policy) => ({
    ...policy,
    calendars: policy.calendars.map((calendar, at) => (at === calendarAt ? { ...calendar, ...change } : calendar)),
  });

/** Sets the time zones of a country; none at all brings back those that the program knows. */
export const editZones =
  (country: string, zones: readonly string[]): Change =>
  ({ zones: before = {}, ...policy }) => {
    const others = Object.entries(before).filter(([code]) => code !== country);
    const all = zones.length > 0 ? [...others, [country, zones] as const] : others;
    return all.length > 0 ? { ...policy, zones: Object.fromEntries(all) as Policy['zones'] } : policy;
  };
