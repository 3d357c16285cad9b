import type { Cause, ConductStep, Outcome, PointState, PromiseKind } from '../kernel/enums';
import type { Money } from '../kernel/money';
import type { Answered, Asked, FactValue, Identity, LessonKept, Reply, TicketRef } from './entries';
import type { Handover, Prepared, Refusal } from './talk';

/** A customer: by what signs they are known, and which others turned out to be the same person. */
export interface CustomerRow extends Identity {
  id: string;
  nameKeys: string[];
  phoneKeys: string[];
  /** Ids of customers that were merged into this one. */
  absorbed: string[];
  mergedInto?: string;
  since: number;
}

/** A ticket and the case that it belongs to. */
export interface TicketRow extends TicketRef {
  case: string;
  customer: string;
}

/** A fact of a case as a person confirmed it. */
export interface FactRow {
  value: FactValue;
  source: string;
  quote?: string | undefined;
  at: number;
}

/** What was learned from one fact of a case; the last word on it counts. */
export interface LessonRow extends LessonKept {
  /** Case and fact; that all were forgotten is a row of its own. */
  id: string;
  customer: string;
  /** Id of the entry: lessons of before the last forgetting are off. */
  entry: string;
  fact: string;
  value: string;
  at: number;
}

/** A tick as a person set it; it outranks what the record proves by itself. */
export interface TickRow {
  state: 'done' | 'open' | 'skipped';
  reason?: string | undefined;
  /** Of an item that was opened again: the proof that it had then. */
  against?: string | undefined;
  at: number;
  by: string;
}

/** One thing that the customer complains of. Its state is what a person said last; absent: what the replies tell. */
export interface PointRow {
  id: string;
  text: string;
  quote?: string;
  state?: PointState;
  /** What was asked about it, and when the state was set. */
  question?: string;
  setAt?: number;
}

/** A step of conduct that was used, as facts with the words it answered. */
export interface ConductRow {
  step: ConductStep;
  quote: string;
  at: number;
  by: string;
}

export interface HandoverRow extends Handover {
  at: number;
  acceptedAt?: number;
  acceptedBy?: string;
}

export interface RefusalRow extends Refusal {
  at: number;
}

/** One case: everything about it that is not a table of its own. */
export interface CaseRow {
  id: string;
  customer: string;
  shop: string;
  openedAt: number;
  /** Epoch ms since when it counts as a complaint: its category was confirmed. */
  complaintSince?: number;
  facts: Record<string, FactRow>;
  /** Facts that a person said are not known: they are not suggested again. Absent in rows of before this was kept. */
  withdrawn?: string[];
  ticks: Record<string, TickRow>;
  points: PointRow[];
  /** Steps of conduct, oldest first; absent in rows of before this was kept, as what follows. */
  conduct?: ConductRow[];
  handover?: HandoverRow;
  refusal?: RefusalRow;
  /** Which offer of a choice the customer took. */
  choices: Record<string, string>;
  closed?: { at: number; outcome: Outcome; cause: Cause };
  reopenedAt?: number;
  /** Cases that go on in this one, and the one in which this goes on. */
  linked?: string[];
  linkedTo?: string;
}

/** Something given or offered. */
export interface GrantRow {
  id: string;
  case: string;
  customer: string;
  option: string;
  label: string;
  isEntitlement: boolean;
  state: 'offered' | 'given';
  at: number;
  face?: Money;
  cost?: Money;
  point?: string;
  choiceOf?: string;
  /** The request whose answer has opened it. */
  approval?: string;
  policy: number;
}

/** Something to find out while the talk pauses. */
export interface FindingRow {
  id: string;
  text: string;
  whom?: string;
  isDone: boolean;
}

/** A promise to a customer. `state` holds until the clock or a person says otherwise; late is told by the clock. */
export interface PromiseRow {
  id: string;
  case?: string;
  customer: string;
  what: PromiseKind;
  text: string;
  due: number;
  madeAt: number;
  state: 'open' | 'kept' | 'keptLate' | 'cancelled';
  channel?: string;
  contact?: string;
  movedFrom?: number;
  closedAt?: number;
  from?: number;
  isPause?: boolean;
  isFollowUp?: boolean;
  findings?: FindingRow[];
  options?: Prepared[];
}

/** A note on a customer, written for the customer's eyes. */
export interface NoteRow {
  id: string;
  customer: string;
  case?: string;
  text: string;
  at: number;
  by: string;
}

/** A reply that has left the panel, into a page or by the clipboard: sent, or still waiting to be. */
export interface ReplyRow extends Reply {
  id: string;
  case: string;
  customer: string;
  /** When it was inserted or copied. */
  insertedAt: number;
  /** Who wrote it; absent in rows of before this was kept. */
  by?: string;
  /** A copied one may have been thrown away outside: it counts nowhere before it was sent. */
  state: 'inserted' | 'copied' | 'sent' | 'dropped';
  sentAt?: number;
}

/** A request for a decision: one's own, or one of somebody else that came to this machine. */
export interface RequestRow extends Asked {
  id: string;
  case: string;
  customer: string;
  side: 'mine' | 'theirs';
  state: 'waiting' | 'answered' | 'withdrawn' | 'replaced';
  /** The answer that holds: the one given last. */
  answer?: Answered;
  /** What was given by it. */
  used?: { option: string; point?: string; case: string; at: number };
  /** True when something else was given by it too, on another machine: an approval works once. */
  isReused?: boolean;
}
