import { DAY } from '../kernel/time';
import type { HistoryDb } from './db';
import type { CaseRow, TicketRow } from './rows';

/** Within how many days the same order makes it the same matter (handbook 2.9: reopened). */
const SAME_MATTER_DAYS = 30;

const lastMoved = ({ openedAt, reopenedAt = 0, closed }: CaseRow): number =>
  Math.max(openedAt, reopenedAt, closed?.at ?? 0);

/** The customer's other cases about the same order within the last 30 days: perhaps the same matter on another ticket. Newest first. */
export function sameMatter(
  cases: readonly CaseRow[],
  own: string | undefined,
  order: string | undefined,
  now: number,
): CaseRow[] {
  if (order === undefined) return [];
  return cases.filter(
    (each) => each.id !== own && each.facts.order?.value === order && now - lastMoved(each) <= SAME_MATTER_DAYS * DAY,
  );
}

/** By the id of a case that goes on in another one: the case in which it goes on in the end. */
function successors(cases: readonly CaseRow[]): Map<string, string> {
  const next = new Map(cases.flatMap(({ id, linkedTo }) => (linkedTo === undefined ? [] : [[id, linkedTo] as const])));
  const last = (id: string, hops: number): string => {
    const to = hops < 20 ? next.get(id) : undefined;
    return to === undefined ? id : last(to, hops + 1);
  };
  return new Map([...next.keys()].map((id) => [id, last(id, 0)]));
}

interface OfCase {
  case?: string;
}

/** The rows as if they had always belonged to the case in which theirs goes on: linked tickets count as one case. */
export function joinedCases<R extends Record<string, readonly OfCase[]>>(cases: readonly CaseRow[], rows: R): R {
  const to = successors(cases);
  if (to.size === 0) return rows;
  const moved = <T extends OfCase>(row: T): T => {
    const target = row.case === undefined ? undefined : to.get(row.case);
    return target === undefined ? row : { ...row, case: target };
  };
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.map(moved)])) as unknown as R;
}

/** The cases that go on, with the choices that were made in those which they took in: what was chosen stays chosen. */
export function goingOn(cases: readonly CaseRow[]): CaseRow[] {
  const to = successors(cases);
  return cases
    .filter(({ linkedTo }) => linkedTo === undefined)
    .map((row) => {
      const absorbed = cases.filter(({ id }) => to.get(id) === row.id);
      if (absorbed.length === 0) return row;
      return {
        ...row,
        choices: Object.assign({}, ...absorbed.map(({ choices }) => choices), row.choices) as CaseRow['choices'],
      };
    });
}

/** A ticket of a case, or of the one in which it goes on. */
export async function ticketOf(db: HistoryDb, ofCase: string): Promise<TicketRow | undefined> {
  let id = ofCase;
  for (let hops = 0; hops < 20; hops++) {
    const ticket = await db.tickets.where('case').equals(id).first();
    if (ticket) return ticket;
    const next = (await db.cases.get(id))?.linkedTo;
    if (next === undefined) return undefined;
    id = next;
  }
  return undefined;
}
