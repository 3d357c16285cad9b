import { isHeardOut } from '../advice/heardOut';
import type { Act } from '../history/entries';
import type { Desk } from './desk';
import type { OpenTicket } from './state';
import { Turns } from './turns';

/** True while a caller is heard out: nothing is to be seen but their points (R8). */
export const isListening = ({ advice: { view } }: Pick<OpenTicket, 'advice'>): boolean =>
  view.facts.channel === 'phone' && isHeardOut(view);

/** What was written down, cut at its line ends: points that are complete, and the one that is being written. */
export function heardParts(heard: string): { points: string[]; rest: string } {
  const end = heard.lastIndexOf('\n') + 1;
  const points = heard
    .slice(0, end)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { points, rest: heard.slice(end) };
}

const HEARD: Act = { kind: 'itemTicked', item: 'LI-1', state: 'done' };

const turns = new WeakMap<Desk, Turns>();

/** Stores what was written down, one after the other: two presses in a row never store a point twice. */
function inTurn(desk: Desk, store: () => Promise<boolean>): Promise<boolean> {
  const own = turns.get(desk) ?? new Turns();
  turns.set(desk, own);
  return own.take(store);
}

async function storeHeard(desk: Desk, isFinished: boolean): Promise<boolean> {
  const open = desk.open();
  if (!open) return false;
  const { key } = open.ticket;
  const { heard } = open.record.draft;
  const { points, rest } = heardParts(isFinished ? `${heard}\n` : heard);
  const noted = points.map((text): Act => ({ kind: 'pointNoted', point: desk.parts.makeId(), text }));
  // The step outlives the draft, which the close forgets. Where nothing is stored yet, a call that is no complaint leaves nothing behind.
  const isStored = noted.length > 0 || open.record.case !== undefined;
  const acts = isFinished && isStored ? [...noted, HEARD] : noted;
  if (!(await desk.perform(key, acts))) return false;
  const stored = heard.slice(0, heard.length - rest.length);
  await desk.editAt(key, (draft) => ({
    // What was written meanwhile is still to be stored.
    heard: draft.heard.startsWith(stored) ? draft.heard.slice(stored.length) : rest,
    ...(isFinished && { hasFinished: true }),
  }));
  return true;
}

/** Makes points of the lines that are complete. Until they are stored they stay in the draft. */
export const noteHeard = (desk: Desk): Promise<boolean> => inTurn(desk, () => storeHeard(desk, false));

/** The caller has finished: what was written down becomes points, a line each. */
export const finishListening = (desk: Desk): Promise<boolean> => inTurn(desk, () => storeHeard(desk, true));
