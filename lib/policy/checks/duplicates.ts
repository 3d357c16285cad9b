import type { Fault } from '../faults';
import type { PolicyRule } from '../rule';

type Named = { path: string; id: string };

const repeated = (rows: readonly Named[]): Fault[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ path, id }): Fault[] => {
    if (seen.has(id)) return [{ path, code: 'duplicateId', received: id }];
    seen.add(id);
    return [];
  });
};

const ids = (part: string, rows: readonly { id: string }[]): Named[] =>
  rows.map(({ id }, index) => ({ path: `${part}[${index}].id`, id }));

/** An id names one thing. Options and entitlements share theirs: a draft names both in one list. */
export const duplicates: PolicyRule = (
  { shops, catalog, entitlements, calendars, plays, checklist },
  { items = [] },
) => [
  ...repeated(ids('shops', shops)),
  ...repeated([...ids('catalog', catalog), ...ids('entitlements', entitlements)]),
  ...repeated(ids('calendars', calendars)),
  ...repeated(ids('plays', plays)),
  ...plays.flatMap(({ steps, texts = [] }, index) => [
    ...repeated(ids(`plays[${index}].steps`, steps)),
    ...repeated(ids(`plays[${index}].texts`, texts)),
  ]),
  ...repeated([...items.map((id) => ({ path: '', id })), ...ids('checklist.added', checklist.added)]),
  ...repeated(checklist.changes.map(({ item }, index) => ({ path: `checklist.changes[${index}].item`, id: item }))),
  ...entitlements.flatMap(({ grounds }, index) =>
    grounds.flatMap(({ clocks = [] }, at) => repeated(ids(`entitlements[${index}].grounds[${at}].clocks`, clocks))),
  ),
];
