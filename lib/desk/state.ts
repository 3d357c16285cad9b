import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Advice } from '../advice/advise';
import type { TalkLine } from '../advice/talkLines';
import type { PointSeen } from '../advice/points';
import type { TicketFacts } from '../facts/suggest';
import type { LikeCases } from '../history/fairness';
import type { HistoryRecord } from '../history/record';
import type { Composed } from '../reply/compose';
import type { ReplyContext } from '../reply/context';
import type { Gap } from '../reply/gaps';
import type { Dismissed } from '../reply/hints';
import type { Finding } from '../reply/tone/finding';
import type { Tone } from '../reply/tone/tone';
import type { NotReplaced, Ticket } from '../ticket/contract';
import type { PageState } from './follow';
import type { FoundBlocks } from './found';

/** Something to tell the agent: a code for the words, how grave it is, and the figures in it. */
export interface Status {
  code: string;
  tone: 'ok' | 'warn' | 'bad';
  values?: Record<string, string>;
}

/** The open ticket with everything that is known and advised on it. */
export interface OpenTicket {
  ticket: Ticket;
  isReading: boolean;
  found: TicketFacts;
  record: HistoryRecord;
  advice: Advice;
  /** The language of the reply. */
  language: string;
  context: ReplyContext;
  composed: Composed;
  /** What the customer complains of, one by one, with what the reply that is being written says of it. */
  points: PointSeen[];
  /** What to bear in mind in the talk. */
  lines: TalkLine[];
  /** What is to be said of the reply's wording; absent while none is written, and until the rules of its language are loaded. */
  tone?: Tone | undefined;
  /** What the reply lacks or says too much; comes with `tone`. */
  gaps?: Gap[] | undefined;
}

/** A sent message that ties what it gives to something: what it gives is not recorded before somebody has said that it doesn't. */
export interface Tied {
  reply: string;
  quote: string;
  message: string;
}

/** What the agent has written in the page's own editor, and what is to be said of it. */
export interface PageDraft {
  text: string;
  language: string;
  tone: Tone;
  gaps: readonly Gap[];
  /** A reply was being written when it was looked at. */
  isBesideReply: boolean;
  /** Hints that the agent has read and left; kept no longer than the check. */
  dismissed: readonly Dismissed[];
  /** Words that the page's editor could not be mended in, and why: the better wording can be copied. */
  stuck?: Stuck | undefined;
}

export interface Stuck {
  finding: Finding;
  reason: NotReplaced;
}

/** What the panel shows. `ticket` comes at once, `open` as soon as history and advice are there. */
export interface DeskState {
  page: PageState;
  ticket?: Ticket | undefined;
  readAt?: number | undefined;
  open?: OpenTicket | undefined;
  /** Requests and answers that stand in the ticket's notes or were pasted. */
  found?: FoundBlocks | undefined;
  /** What customers got in like cases; comes after `open`, and only where there are enough of them. */
  like?: LikeCases | undefined;
  tied?: Tied | undefined;
  pageDraft?: PageDraft | undefined;
  status?: Status | undefined;
  /** Text that was typed and could not be stored; shown until it can. */
  isUnsaved: boolean;
}

/** What belongs to the open ticket alone. */
export const NOTHING_OPEN: Partial<DeskState> = {
  ticket: undefined,
  open: undefined,
  found: undefined,
  tied: undefined,
  pageDraft: undefined,
  status: undefined,
};

export type DeskStore = StoreApi<DeskState>;

/** A store for one panel. */
export const createDeskStore = (): DeskStore =>
  createStore<DeskState>(() => ({ page: { kind: 'starting' }, isUnsaved: false }));
