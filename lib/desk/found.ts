import type { BlockKind } from '../approval/block';
import type { JudgedRequest, RequestFault } from '../approval/judge';
import type { TakingFault } from './taking';

/** A request or an answer that was not taken, and why. */
export interface RefusedBlock {
  kind: BlockKind;
  jws: string;
  fault: TakingFault | RequestFault | { reason: 'ownRequest' | 'aboveYourLevel' };
}

/** An answer that was just written here and has not gone on its way: the text, and the ticket whose note it may become. */
export interface WrittenAnswer {
  request: string;
  from: string;
  label: string;
  /** Ticket key as text. */
  ticket: string;
  text: string;
}

/** What was found for this person on the open ticket, or pasted. */
export interface FoundBlocks {
  /** Requests of others that this person may decide. */
  requests: readonly JudgedRequest[];
  refused: readonly RefusedBlock[];
  written: readonly WrittenAnswer[];
}

export const NOTHING_FOUND: FoundBlocks = { requests: [], refused: [], written: [] };
