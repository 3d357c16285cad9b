import type { Chip, ChipName, ChipValue } from '../advice/facts';
import type { Act, Commitment } from '../history/entries';
import { movedTo } from '../history/pause';
import type { CaseRow, CustomerRow, PromiseRow } from '../history/rows';
import type { Cause, Outcome } from '../kernel/enums';
import { keyText } from '../ticket/contract';
import { confirmSuggested, confirmThese, setTo } from './acts';
import type { Desk } from './desk';
import { identityOf, ticketRef } from './compute';
import { once } from './once';
import { perform } from './perform';
import { forgetRemindersOf, remindOf } from './reminders';
import type { OpenTicket } from './state';
import { withLessons } from './teaching';

/**
 * Says of facts what they are, by a press that is about them: later suggestions learn from it. What writing and inserting confirm on their way teaches
 * nothing, for nobody may have looked at it.
 */
async function sayOf(desk: Desk, acts: (chips: readonly Chip[]) => Act[]): Promise<boolean> {
  const open = desk.open();
  return open ? desk.perform(open.ticket.key, (now) => withLessons(acts(now.advice.chips), now)) : false;
}

/** Confirms all suggested facts at once. */
export const confirmAll = (desk: Desk): Promise<boolean> => sayOf(desk, confirmSuggested);

/** Confirms facts as they were suggested or guessed. */
export const confirmFacts = (desk: Desk, ...chips: Chip[]): Promise<boolean> => sayOf(desk, () => confirmThese(chips));

/** Says of guesses that they are wrong. */
export const refuseGuesses = (desk: Desk, chips: readonly Chip[]): Promise<boolean> =>
  sayOf(desk, () => chips.flatMap((chip) => setTo(chip, undefined)));

/** Sets facts by hand, together; an absent value takes one back. */
export const setFacts = (desk: Desk, values: Partial<Record<ChipName, ChipValue | undefined>>): Promise<boolean> =>
  sayOf(desk, (chips) => chips.flatMap((chip) => (chip.name in values ? setTo(chip, values[chip.name]) : [])));

/** Sets one fact by hand. */
export const setFact = (desk: Desk, fact: ChipName, value: ChipValue | undefined): Promise<boolean> =>
  setFacts(desk, { [fact]: value });

/** Ticks, opens again or skips an item of the checklist. Opened again it stays open until something else proves it. */
export function tickItem(
  desk: Desk,
  item: string,
  state: 'done' | 'open' | 'skipped',
  reason?: string,
): Promise<boolean> {
  const seen = desk.open()?.advice.checklist.items.find(({ id }) => id === item);
  return perform(desk, {
    kind: 'itemTicked',
    item,
    state,
    ...(reason !== undefined && { reason }),
    ...(state === 'open' && { against: seen?.proven ?? '' }),
  });
}

/** Adds the note that was being written. */
export const addNote = (desk: Desk): Promise<void> => once(desk, 'note', () => addNoteNow(desk));

async function addNoteNow(desk: Desk): Promise<void> {
  const open = desk.open();
  const written = open?.record.draft.note ?? '';
  const text = written.trim();
  if (!open || !text) return;
  const { key } = open.ticket;
  if (!(await desk.perform(key, [{ kind: 'noteAdded', note: desk.parts.makeId(), text }]))) return;
  // What was written meanwhile belongs to the next note.
  await desk.editAt(key, ({ note }) => (note.startsWith(written) ? { note: note.slice(written.length) } : {}));
}

export const removeNote = (desk: Desk, note: string): Promise<boolean> => perform(desk, { kind: 'noteRemoved', note });

/** Makes a promise to the customer, with its reminders. */
export const makePromise = (desk: Desk, made: Omit<Commitment, 'promise'>): Promise<boolean> =>
  once(desk, `promise ${made.text}`, () => makePromiseNow(desk, made));

async function makePromiseNow(desk: Desk, made: Omit<Commitment, 'promise'>): Promise<boolean> {
  const promise: Commitment = { promise: desk.parts.makeId(), ...made };
  if (!(await perform(desk, { kind: 'promiseMade', promise }))) return false;
  await remindOf(desk.parts.door, { id: promise.promise, ...made });
  return true;
}

/** Marks a promise as kept. Where the talk had paused until then, the customer has been heard. */
export async function keepPromise(desk: Desk, { id, isPause }: PromiseRow): Promise<void> {
  const key = desk.open()?.ticket.key;
  if (!key || !(await perform(desk, { kind: 'promiseKept', promiseId: id }))) return;
  await forgetRemindersOf(desk.parts.door, id);
  if (isPause) await desk.editAt(key, { hasFinished: true });
}

/** Moves a promise to a time that the customer was told. Told after it was due, it stays late. */
export async function movePromise(desk: Desk, promise: PromiseRow, due: number): Promise<void> {
  if (await perform(desk, { kind: 'promiseMoved', promiseId: promise.id, due, wasTold: true }))
    await remindOf(desk.parts.door, movedTo(promise, due));
}

export async function cancelPromise(desk: Desk, { id }: PromiseRow): Promise<void> {
  if (await perform(desk, { kind: 'promiseCancelled', promiseId: id })) await forgetRemindersOf(desk.parts.door, id);
}

/** Records which offer the customer took; one choice is made once, whichever window is quicker. */
export async function recordChoice(desk: Desk, choiceOf: string, grant: string): Promise<boolean> {
  const key = desk.open()?.ticket.key;
  if (!key) return false;
  return desk.perform(key, ({ record }) =>
    record.case?.choices[choiceOf] === undefined ? [{ kind: 'choiceMade', choiceOf, grant }] : [],
  );
}

/** The tickets of a case, this one among them, by their keys as text. */
const ticketsOf = ({ ticket, record }: OpenTicket): string[] => [
  keyText(ticket.key),
  ...record.tickets.filter((each) => each.case === record.case?.id).map(({ key }) => key),
];

/**
 * Closes the case with its outcome and cause. How the talk went is forgotten with the drafts of all its tickets. A demand that was not met is closed only with its refusal:
 * reason, rule, what we can do, where to turn (design law 4).
 */
export async function closeCase(desk: Desk, outcome: Outcome, cause: Cause): Promise<void> {
  const open = desk.open();
  if (!open) return;
  if (outcome === 'rejected' && !open.record.case?.refusal) return desk.say({ code: 'refusalMissing', tone: 'warn' });
  const isStored = await desk.perform(open.ticket.key, [{ kind: 'caseClosed', outcome, cause }]);
  if (isStored) await desk.forgetDrafts(ticketsOf(open));
}

export const reopenCase = (desk: Desk): Promise<boolean> => perform(desk, { kind: 'caseReopened' });

/** The open ticket, if the page shows it still; else that is said. */
async function onScreen(desk: Desk): Promise<OpenTicket | undefined> {
  const open = desk.open();
  if (open && (await desk.isOnScreen(open.ticket.key))) return open;
  desk.say({ code: 'movedOn', tone: 'bad' });
  return undefined;
}

/** Says that another customer is the same person: their histories are one from now on. Somebody new becomes that customer. */
export async function mergeCustomer(desk: Desk, other: CustomerRow): Promise<boolean> {
  const open = await onScreen(desk);
  if (!open) return false;
  const { names, emails, phones, refs, id, absorbed } = other;
  const identity = { names, emails, phones, refs };
  if (open.record.customer) {
    const merging = [id, ...absorbed].map((from): Act => ({ kind: 'customersMerged', from, identity }));
    return desk.perform(open.ticket.key, merging);
  }
  return desk.store({ ...open, record: { ...open.record, customer: other } }, []);
}

/** Says that whoever asks now is the customer of this case after all: their signs are added. */
export async function sameCustomer(desk: Desk): Promise<boolean> {
  const open = await onScreen(desk);
  return open ? desk.store(open, [{ kind: 'customerSeen', identity: identityOf(open.ticket) }]) : false;
}

/** Says that somebody else asks on this ticket now: they get a case of their own, and what was being written for the other is dropped. */
export async function anotherPerson(desk: Desk): Promise<boolean> {
  const open = await onScreen(desk);
  if (!open) return false;
  const { case: _case, customer: _customer, ...record } = open.record;
  const known = record.candidates.find(({ id }) => id === record.recognition.id);
  const isStored = await desk.store({ ...open, record: { ...record, ...(known && { customer: known }) } }, []);
  if (isStored) await desk.forgetDrafts([keyText(open.ticket.key)]);
  return isStored;
}

/**
 * Says that this ticket is about the same matter as an earlier case: both are one case from now on, and their sums count together. A closed
 * one is opened again.
 */
export async function linkTicket(desk: Desk, other: CaseRow): Promise<boolean> {
  const open = await onScreen(desk);
  if (!open) return false;
  const { case: own } = open.record;
  // What was said on this ticket is said in the case that goes on.
  const said = (own?.points ?? []).map(({ id: point, text, quote }): Act => ({
    kind: 'pointNoted',
    point,
    text,
    ...(quote !== undefined && { quote }),
  }));
  const linking: Act = { kind: 'ticketLinked', ticket: ticketRef(open.ticket), ...(own && { from: own.id }) };
  const reopening: Act[] = other.closed ? [{ kind: 'caseReopened' }] : [];
  return desk.store({ ...open, record: { ...open.record, case: other } }, [linking, ...reopening, ...said]);
}
