import type { Money } from '../kernel/money';
import { OPTION_GRANTS, type HistoryDb } from './db';
import { isOpenOffer } from './offers';
import type { GrantRow } from './rows';

/** Something given or on offer, as far as usage looks at it. */
interface Counted {
  option: string;
  /** Epoch ms. */
  at: number;
  cost?: Money | undefined;
}

/** How often and for how much by currency an option was given on one calendar date. */
interface DayCount {
  on: string;
  count: number;
  cost: Readonly<Record<string, number>>;
}

/** What was given by option and calendar date; an option that is not in it was not given. */
type OptionUsage = ReadonlyMap<string, readonly DayCount[]>;

const dayOf = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

function dayCount(on: string, given: readonly Counted[]): DayCount {
  const cost: Record<string, number> = {};
  for (const { cost: each } of given) if (each) cost[each.currency] = (cost[each.currency] ?? 0) + each.minor;
  return { on, count: given.length, cost };
}

/** Counts what was given by option and by the calendar date in `zone`; costs in minor units by currency, never converted. */
export function usageOf(given: readonly Counted[], zone: string): OptionUsage {
  const byOption = Map.groupBy(given, ({ option }) => option);
  return new Map(
    [...byOption].map(([option, list]) => {
      const days = Map.groupBy(list, ({ at }) => dayOf(at, zone));
      return [option, [...days].map(([on, each]) => dayCount(on, each))];
    }),
  );
}

/** Options of which usage is asked, each from a calendar date on. */
export interface UsageQuestion {
  option: string;
  since: string;
}

const startOf = (day: string, zone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

/** What was given, and the offers that a customer can still take. */
async function standing(db: HistoryDb, rows: readonly GrantRow[]): Promise<GrantRow[]> {
  const offered = rows.filter(({ state }) => state === 'offered').map((row) => row.case);
  const cases = new Map((await db.cases.bulkGet([...new Set(offered)])).flatMap((row) => (row ? [[row.id, row]] : [])));
  return rows.filter((row) => row.state === 'given' || isOpenOffer(row, cases.get(row.case)));
}

/** What stands in replies that were inserted and not seen sent yet. */
async function waiting(db: HistoryDb): Promise<(Counted & { id: string })[]> {
  const replies = await db.replies.where('state').equals('inserted').toArray();
  return replies.flatMap(({ gifts, insertedAt }) =>
    gifts.map(({ grant, option, cost }) => ({ id: grant, option, at: insertedAt, cost })),
  );
}

/**
 * What this machine has seen given of some options, to all customers: given, standing on offer, or in a reply that waits to be sent. Looks at these
 * options only, each from its day on.
 */
export function readUsage(db: HistoryDb, questions: readonly UsageQuestion[], zone: string): Promise<OptionUsage> {
  return db.transaction('r', [db.grants, db.cases, db.replies], async () => {
    const found = await Promise.all(
      questions.map(({ option, since }) =>
        db.grants
          .where(OPTION_GRANTS)
          .between([option, startOf(since, zone)], [option, Infinity])
          .toArray(),
      ),
    );
    const stored = await standing(db, found.flat());
    const known = new Set(stored.map(({ id }) => id));
    const asked = new Set(questions.map(({ option }) => option));
    const open = (await waiting(db)).filter(({ id, option }) => asked.has(option) && !known.has(id));
    return usageOf([...stored, ...open], zone);
  });
}
