import { money, type Money } from '../kernel/money';
import { DAY, isWithinDays } from '../kernel/time';
import { LIKE_CASES, LIKE_SEVERE_CASES, type HistoryDb } from './db';
import type { CaseRow, GrantRow } from './rows';

/** Over how many days like cases are looked at, from how many of them something is said, and how many at most are looked at, newest first. */
const LIKE_DAYS = 365;
const ENOUGH = 5;
const MOST = 200;

/** Which cases are alike. */
export interface LikeQuestion {
  category: string;
  /** Only cases of this severity; absent: of any. */
  severity?: string | undefined;
  currency: string;
  /** Epoch ms. */
  now: number;
  /** The case that is asked for: it is not like itself. */
  except?: string | undefined;
}

/** What customers got in like cases: goodwill at its face value, since that is what reached them. */
export interface LikeCases {
  count: number;
  median: Money;
  least: Money;
  most: Money;
}

const valueOf = (row: CaseRow, fact: string): unknown => row.facts[fact]?.value;

/** The currency that the facts of a case name; undefined where they name no sum. */
const currencyOf = (row: CaseRow): string | undefined =>
  ['orderTotal', 'itemPrice', 'claimed']
    .map((fact) => valueOf(row, fact) as Partial<Money> | undefined)
    .find((value) => value?.currency !== undefined)?.currency;

const isLike = (row: CaseRow, { category, severity, now, except }: LikeQuestion): boolean =>
  row.id !== except &&
  row.complaintSince !== undefined &&
  isWithinDays(row.complaintSince, LIKE_DAYS, now) &&
  valueOf(row, 'category') === category &&
  (severity === undefined || valueOf(row, 'severity') === severity);

/** The goodwill of a case in a currency; undefined for a case in which nothing is settled yet, or of another currency. */
function givenIn(row: CaseRow, grants: readonly GrantRow[], currency: string): number | undefined {
  const given = grants.filter(({ state, isEntitlement }) => state === 'given' && !isEntitlement);
  const faces = given.flatMap(({ face }) => (face && face.minor > 0 ? [face] : []));
  const own = faces.filter((face) => face.currency === currency);
  if (own.length > 0) return own.reduce((sum, { minor }) => sum + minor, 0);
  const isOther = faces.length > 0 || (currencyOf(row) ?? currency) !== currency;
  return isOther || (row.closed === undefined && given.length === 0) ? undefined : 0;
}

/**
 * What customers got in like cases of the last 365 days in one currency: at its face value, entitlements apart. A case counts once it is closed or
 * something was given in it. Undefined for fewer than five.
 */
export function likeCases(
  cases: readonly CaseRow[],
  grants: readonly GrantRow[],
  question: LikeQuestion,
): LikeCases | undefined {
  const { currency } = question;
  const byCase = Map.groupBy(grants, (grant) => grant.case);
  const sums = cases
    .filter((row) => isLike(row, question))
    .flatMap((row) => givenIn(row, byCase.get(row.id) ?? [], currency) ?? [])
    .toSorted((a, b) => a - b);
  if (sums.length < ENOUGH) return undefined;
  const at = (place: number): number => sums[place] ?? 0;
  const half = (sums.length - 1) / 2;
  const median = Math.round((at(Math.floor(half)) + at(Math.ceil(half))) / 2);
  return {
    count: sums.length,
    median: money(median, currency),
    least: money(at(0), currency),
    most: money(at(sums.length - 1), currency),
  };
}

/** The same from the store, by its indexes: never more than the newest 200 cases are looked at. */
export async function readLikeCases(db: HistoryDb, question: LikeQuestion): Promise<LikeCases | undefined> {
  const { category, severity, now } = question;
  const from = now - LIKE_DAYS * DAY;
  const kind = severity === undefined ? [category] : [category, severity];
  return db.transaction('r', [db.cases, db.grants], async () => {
    const cases = await db.cases
      .where(severity === undefined ? LIKE_CASES : LIKE_SEVERE_CASES)
      .between([...kind, from], [...kind, now], true, true)
      // oxlint-disable-next-line unicorn/no-array-reverse -- a question to the store, no array
      .reverse()
      .limit(MOST)
      .toArray();
    if (cases.length < ENOUGH) return undefined;
    const ids = cases.map(({ id }) => id);
    return likeCases(cases, await db.grants.where('case').anyOf(ids).toArray(), question);
  });
}
