/** A request to somebody above that was answered. */
export interface Answered {
  /** The level that asked. */
  level: 1 | 2 | 3;
  option: string;
  outcome: 'approved' | 'changed' | 'refused';
}

/** A limit that stands in the way more than it helps: so many requests for the option, such a share of them approved as they were. */
export interface RaiseHint {
  level: 1 | 2 | 3;
  option: string;
  requests: number;
  percent: number;
}

/** Fewer say nothing. */
const LEAST = 10;

/**
 * Options whose requests were approved unchanged in more than `percent` of the cases: the limit of the level that asked may as well be raised.
 * The most asked for first.
 */
export function raiseHint(requests: readonly Answered[], percent = 90): RaiseHint[] {
  const groups = Map.groupBy(requests, ({ level, option }) => JSON.stringify([level, option]));
  return [...groups.values()]
    .flatMap((group): RaiseHint[] => {
      const [first] = group;
      const approved = group.filter(({ outcome }) => outcome === 'approved').length;
      if (!first || group.length < LEAST || approved * 100 <= percent * group.length) return [];
      const { level, option } = first;
      return [{ level, option, requests: group.length, percent: Math.floor((approved * 100) / group.length) }];
    })
    .toSorted((a, b) => b.requests - a.requests);
}
