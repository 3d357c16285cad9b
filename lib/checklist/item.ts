import type { CaseFacts } from '../kernel/case';
import type { Cause, ConductStep } from '../kernel/enums';
import type { TalkVariant } from '../kernel/talk';

export const STAGES = ['receive', 'listen', 'clarify', 'decide', 'offer', 'promise', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** What the reply that is being written says, as far as it was looked at. */
export interface DraftSeen {
  /** Classes of the hints at its wording that were not dismissed, and how many were. */
  hints: readonly string[];
  dismissed: number;
  hasThanks: boolean;
  hasApology: boolean;
  hasUnderstanding: boolean;
  asksGoal: boolean;
  clarifies: boolean;
  announcesHandover: boolean;
  refuses: boolean;
  /** How many concrete remedies it names. */
  optionCount: number;
  promises: { kind: string; isDated: boolean }[];
}

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
  /** The customer's own words that are kept: messages of the ticket, and the points that were noted of them. */
  customerMessages: number;
  /** What the customer complains of, one by one: how many are answered, how many wait for the customer to say more (R29, R31). */
  points: { total: number; answered: number; waiting: number };
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
  /** The pause until an agreed time, while it lasts: what was to be found out, what of it is, and how many options are ready (R33, R34). */
  pause?: { findings: number; found: number; options: number } | undefined;
  /** A refusal that was recorded. It is complete by its reason, rule, what we can do and the external route; it is told once a reply says so. */
  refusal?: { isComplete: boolean; isTold: boolean } | undefined;
  /** A hand-over: whether the customer was told, and whether the other one has accepted (R37). */
  handover?: { isAnnounced: boolean; isAccepted: boolean } | undefined;
  /** Steps of conduct that were used, oldest first (R58). */
  conductSteps: readonly ConductStep[];
  isClosed: boolean;
  /** Absent while no reply is being written. */
  draft?: DraftSeen | undefined;
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
