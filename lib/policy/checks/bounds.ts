import type { Fault } from '../faults';
import type { PolicyRule } from '../rule';
import { conditionsIn } from '../whens';

const isBackwards = ({ from, until }: { from?: string | undefined; until?: string | undefined }): boolean =>
  from !== undefined && until !== undefined && until < from;

const days = (path: string, bounds: Parameters<typeof isBackwards>[0]): Fault[] =>
  isBackwards(bounds) ? [{ path: `${path}.until`, code: 'untilBeforeFrom' }] : [];

/** Nothing ends before it begins: the time of an option, the hours of a day, the days of a condition. */
export const ends: PolicyRule = (policy) => [
  ...policy.catalog.flatMap((option, index) => days(`catalog[${index}]`, option)),
  ...policy.calendars.flatMap(({ hours }, index) => (hours ? days(`calendars[${index}].hours`, hours) : [])),
  ...conditionsIn(policy).flatMap(({ path, condition }) => ('from' in condition ? days(path, condition) : [])),
];

/** An amount can't be at least more than it is at most. */
export const amounts: PolicyRule = (policy) =>
  conditionsIn(policy).flatMap(({ path, condition }) => {
    if (!('atLeast' in condition && 'atMost' in condition)) return [];
    const { atLeast = {}, atMost = {} } = condition;
    return Object.entries(atMost)
      .filter(([currency, most]) => most < (atLeast[currency] ?? 0))
      .map(([currency]): Fault => ({ path: `${path}.atMost.${currency}`, code: 'mostBelowLeast' }));
  });
