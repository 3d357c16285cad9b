import { HOUR, MINUTE } from '../kernel/time';
import type { HistoryDb } from './db';
import type { PromiseRow } from './rows';

/** So many options are ready when the talk goes on (R34, R39). */
export const OPTIONS_WANTED = 2;
/** So long before the agreed time the agent is reminded of what is missing (R35). */
export const REMINDED_BEFORE = 30 * MINUTE;
/** A call back is near within this time. */
const NEAR = HOUR;

/** What is missing for the talk to go on. */
export interface Lacks {
  /** What was to be found out and is not yet. */
  findings: number;
  /** Options short of the wanted number. */
  options: number;
}

/** When something is due (epoch ms), and from when on where a window was agreed. */
export interface Moment {
  due: number;
  from?: number | undefined;
}

/** The earliest moment at which the customer expects us. */
export const beginsAt = ({ from, due }: Moment): number => from ?? due;

/** What a pause lacks; nothing for a promise that is no pause. */
export function lacksOf({ isPause, findings = [], options = [] }: PromiseRow): Lacks {
  if (!isPause) return { findings: 0, options: 0 };
  return {
    findings: findings.filter(({ isDone }) => !isDone).length,
    options: Math.max(0, OPTIONS_WANTED - options.length),
  };
}

/** True when the talk goes on soon, or should have already. */
export const isNear = (promise: PromiseRow, now: number): boolean => beginsAt(promise) - NEAR <= now;

/** The pause that a case is in; the one that ends first where there are several. */
export const openPause = (promises: readonly PromiseRow[], ofCase: string | undefined): PromiseRow | undefined =>
  promises
    .filter((promise) => promise.isPause && promise.state === 'open' && promise.case === ofCase)
    .toSorted((a, b) => a.due - b.due)[0];

/** Promises to call or answer somebody else within the hour of a moment: two talks at once can't be kept. */
export const clashing = (promises: readonly PromiseRow[], from: number, due: number): PromiseRow[] =>
  promises.filter(
    (promise) => promise.state === 'open' && beginsAt(promise) < due + HOUR / 2 && promise.due > from - HOUR / 2,
  );

/** A promise at another time: the agreed window ends then, and is as long as it was. */
export const movedTo = ({ from, ...row }: PromiseRow, due: number): PromiseRow => ({
  ...row,
  due,
  movedFrom: row.due,
  ...(from !== undefined && { from: from + due - row.due }),
});

/** The open promises of this machine, to whomever. */
export const openPromises = (db: HistoryDb): Promise<PromiseRow[]> =>
  db.promises.where('state').equals('open').toArray();
