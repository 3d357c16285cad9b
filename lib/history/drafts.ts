import type { CustomerType, PromiseKind, RefusalReason, ToneClass } from '../kernel/enums';
import type { Passage } from '../kernel/talk';
import type { HistoryDb } from './db';
import { ensureRoom } from './room';
import type { Prepared } from './talk';

/** A refusal that is being written. */
export interface RefusalDraft {
  reason?: RefusalReason;
  rule: string;
  offers: Prepared[];
  instead: string;
  route: string;
}

/**
 * What an agent is in the middle of on one ticket. It is overwritten while they work, and deleted when the case is closed: how heated the
 * talk was and what kind of customer it is never reach the journal.
 */
export interface DraftRow {
  /** Ticket key as text. */
  ticket: string;
  /** Epoch ms of the last change; 0 before the first one. */
  editedAt: number;
  /** Ids of the options and entitlements that the reply offers. */
  chosen: string[];
  /** Blocks of the reply switched by hand. */
  switched: Record<string, boolean>;
  /** The reply as edited by hand; null while it is what the blocks make of it. */
  text: string | null;
  /** What was edited by hand before the blocks made the text anew: it can be brought back. */
  ownText?: string;
  /** What the agent has put in besides the blocks: a question, a recap, the facts. Absent in drafts of before this was kept. */
  passages?: Passage[];
  /** True once the agent has asked for a reply. */
  isWriting: boolean;
  /** What the reply was before a demand was refused in it: taken up again where the refusal is taken back. */
  unrefused?: Pick<DraftRow, 'isWriting' | 'chosen' | 'text'> | undefined;
  /** The reply thanks for praise; the ticket is no complaint. */
  isPraise?: boolean;
  mode: 'public' | 'note';
  language?: string;
  /** The form of a refusal as far as it is filled in. */
  refusing?: RefusalDraft | undefined;
  /** An unfinished note, and what was written down while listening. */
  note: string;
  heard: string;
  heat?: 0 | 1 | 2 | 3 | undefined;
  customerType?: CustomerType | undefined;
  /** Epoch ms when the caller began and had finished. */
  listeningSince?: number;
  hasFinished?: boolean;
  /** Epoch ms until which somebody above decides: the reply is to hold until then. */
  holding?: number | null;
  /** Hints at the wording that the agent has read and left, with the reason where one is asked. */
  dismissed?: { class: ToneClass; quote: string; reason?: string | undefined }[];
  /** What the text commits to in the agent's own words: promised once it is sent. */
  promises?: { what: PromiseKind; text: string; due: number }[];
  /** Amounts set by hand for options with a free amount, in minor units. */
  amounts: Record<string, number>;
  /** The currency that they were set in; they count in no other. */
  amountsIn?: string;
}

/** The draft of a ticket on which nothing was begun yet. */
export const emptyDraft = (ticket: string): DraftRow => ({
  ticket,
  editedAt: 0,
  chosen: [],
  switched: {},
  text: null,
  isWriting: false,
  mode: 'public',
  note: '',
  heard: '',
  amounts: {},
});

/** Stores a draft; throws when the store refuses (disk full), so that the caller can say so. */
export const saveDraft = async (db: HistoryDb, draft: DraftRow): Promise<void> => {
  await ensureRoom();
  await db.drafts.put(draft);
};

/** Deletes what was in progress on tickets, at the end of their case. */
export const dropDrafts = async (db: HistoryDb, tickets: readonly string[]): Promise<void> => {
  await ensureRoom();
  await db.drafts.bulkDelete([...tickets]);
};
