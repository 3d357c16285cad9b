import type { CaseFacts } from '../kernel/case';
import type { Cause } from '../kernel/enums';
import type { TalkVariant } from '../kernel/talk';

export const STAGES = ['receive', 'listen', 'clarify', 'decide', 'offer', 'promise', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** What the checklist looks at. The joining use case fills it from the ticket, the record and the advice. */
export interface CaseView {
  facts: CaseFacts;
  /** How to talk with this customer: more than the type that a person has set, and with its source. */
  talk: TalkVariant;
  /** Which of the facts are only guessed from words: nobody has confirmed them, no field of the helpdesk says so. */
  guessed: readonly string[];
  cause?: Cause | undefined;
  isNewCustomer: boolean;
  isHistoryLoaded: boolean;
  /** Orders and dates that are known, and whether expected and happened are written down. */
  orders: number;
  dates: number;
  hasGap: boolean;
  /** The customer's own words that are kept: messages of the ticket, points noted in a call. */
  customerMessages: number;
  points: number;
  hasFinished: boolean;
  /** What was sent to the customer so far. */
  replies: { hasThanks: boolean; hasApology: boolean; optionCount: number }[];
  hasGoodwill: boolean;
  hasChoice: boolean;
  /** The goodwill of the case against the agent's authority. */
  authority: 'none' | 'within' | 'above' | 'asked';
  isRefused: boolean;
  needsCare: boolean;
  isHandedOver: boolean;
  isEntitlementKnown: boolean;
  hasCallback: boolean;
  promises: { open: number; late: number; done: number };
  hasOpenOffers: boolean;
  isClosed: boolean;
}

/** What the record proves of an item, as a code and the figure to say it with. */
export interface Proof {
  code: string;
  count?: number;
}

/** What the tool can say of an item by itself. */
export type Auto = { kind: 'done'; proof: Proof } | { kind: 'suggested'; proof: Proof } | { kind: 'open' };

/** One step of the checklist (handbook 4.1). One file each in `items/`, named by its id. */
export interface ChecklistItem {
  id: string;
  stage: Stage;
  /** Also shown on the quick track, for claims that are conceded at once. */
  isQuick: boolean;
  isRequired: boolean;
  applies: (view: CaseView) => boolean;
  auto: (view: CaseView) => Auto;
}

export const done = (code: string, count?: number): Auto => ({
  kind: 'done',
  proof: { code, ...(count !== undefined && { count }) },
});
export const suggested = (code: string, count?: number): Auto => ({
  kind: 'suggested',
  proof: { code, ...(count !== undefined && { count }) },
});
export const open: Auto = { kind: 'open' };

/** For items that only a person can tick. */
export const byHand = (): Auto => open;

export const isWritten = ({ facts: { channel } }: CaseView): boolean => channel !== 'phone';
export const isReview = ({ facts: { channel } }: CaseView): boolean => channel === 'review' || channel === 'social';
