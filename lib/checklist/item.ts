import type { CaseFacts } from '../kernel/case';
import type { Cause, ConductStep, PromiseKind } from '../kernel/enums';
import type { TalkVariant } from '../kernel/talk';

export const STAGES = ['receive', 'listen', 'clarify', 'decide', 'offer', 'promise', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** Something that a text of ours commits to, in its words. */
export interface SpokenCommitment {
  kind: PromiseKind;
  quote: string;
  /** It names a day, or a number of days or hours. */
  isDated: boolean;
  /** There is a promise with owner and date for it, or there will be one once the text is sent. */
  isRecorded: boolean;
}

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
  promises: readonly SpokenCommitment[];
}

/** A text of ours that reached the customer. */
export interface ReplySeen {
  hasThanks: boolean;
  hasApology: boolean;
  /** How many remedies the customer could choose from. */
  optionCount: number;
  /** Whether goodwill in it stands apart from what the customer is entitled to; absent where it gives none. */
  isApart?: boolean | undefined;
  /** Hints at its wording that were open when it went out, and how many were read and left; absent where nobody looked. */
  wording?: { open: readonly string[]; dismissed: number; by?: string | undefined } | undefined;
}

/** The first answer of a person: working minutes after the complaint came in, where the times are known, against the team's target. */
interface FirstReply {
  minutes?: number | undefined;
  target: number;
}

/** What the checklist looks at. The joining use case fills it from the ticket, the record and the advice. */
export interface CaseView {
  facts: CaseFacts;
  /** How to talk with this customer: more than the type that a person has set, and with its source. */
  talk: TalkVariant;
  /** Which of the facts are only guessed from words: nobody has confirmed them, no field of the helpdesk says so. */
  guessed: readonly string[];
  /** The words that a fact was taken from, by the fact's name. */
  quotes: Readonly<Record<string, string>>;
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
  /** What was sent to the customer so far, by whomever. */
  replies: readonly ReplySeen[];
  /** Absent until a person has answered; what a machine sends is no answer. */
  firstReply?: FirstReply | undefined;
  /** In how many messages of ours an apology was said. */
  apologies: number;
  /** How many choices a text has that was written by hand. */
  listed: number;
  /** What the sent replies commit to. */
  commitments: readonly SpokenCommitment[];
  /** True when a message of ours came right between two of the customer's; undefined where the page tells no times. */
  wasInterrupted?: boolean | undefined;
  /** The customer wrote last, after an answer of ours. */
  hasReplied?: boolean | undefined;
  /** Something that the customer is entitled to was offered or given in this case. */
  hasEntitlementOffer?: boolean | undefined;
  /** Words in which the customer confirms that all is well, and words that take one of the offers. */
  confirmedBy?: string | undefined;
  takenBy?: string | undefined;
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
  /** Asking later whether all is well: agreed for a day, or done (R82). */
  followUp?: 'set' | 'done' | undefined;
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

/** What is seen of an item, as a code with what it takes to say it. */
export interface Proof {
  code: string;
  count?: number | undefined;
  /** Words of the ticket or of the draft. */
  quote?: string | undefined;
  /** Who did it. */
  name?: string | undefined;
}

/** What the tool can say of an item by itself. Only what a person confirms or the record proves is done; the rest waits for a press. */
export type Auto = { kind: 'done'; proof: Proof } | { kind: 'suggested'; proof: Proof } | { kind: 'open' };

/** What one press beside an item does. */
export type ItemAct = { code: 'recordPromise'; promise: SpokenCommitment } | { code: 'followUp' };

/** One step of the checklist (handbook 4.1). One file each in `items/`, named by its id. */
export interface ChecklistItem {
  id: string;
  stage: Stage;
  /** Also shown on the quick track, for claims that are conceded at once. */
  isQuick: boolean;
  isRequired: boolean;
  applies: (view: CaseView) => boolean;
  auto: (view: CaseView) => Auto;
  /** What stands in the way or has to be minded, whatever the state. */
  minds?: (view: CaseView) => readonly Proof[];
  acts?: (view: CaseView) => readonly ItemAct[];
  /** Where the customer or the channel decides whether it is required, and the team has not said otherwise. */
  requires?: (view: CaseView) => boolean;
  /** True where it can't be left out, not even with a reason. */
  isFixed?: (view: CaseView) => boolean;
  /** Reasons of its own for leaving it out, before the common ones. */
  reasons?: readonly string[];
}

type More = Omit<Proof, 'code'>;

export const done = (code: string, more: More = {}): Auto => ({ kind: 'done', proof: { code, ...more } });
export const suggested = (code: string, more: More = {}): Auto => ({ kind: 'suggested', proof: { code, ...more } });
export const open: Auto = { kind: 'open' };

/** For items that only a person can tick. */
export const byHand = (): Auto => open;

export const isWritten = ({ facts: { channel } }: CaseView): boolean => channel !== 'phone';
export const isReview = ({ facts: { channel } }: CaseView): boolean => channel === 'review' || channel === 'social';
/** True where two people speak or write at once and may fall into each other's words. */
export const isLive = ({ facts: { channel } }: CaseView): boolean => channel === 'phone' || channel === 'chat';
/** A customer who took us for another shop, by the word of a person: words alone never end what they are entitled to. */
export const isConfused = ({ talk: { type, source } }: CaseView): boolean => type === 'confused' && source === 'agent';
export const isVip = ({ facts: { tier } }: CaseView): boolean => tier === 'vip';
/** Nobody has written: the first step is ours (R57). A caller speaks; that is no silence. */
export const isSilent = ({ talk, facts: { channel }, customerMessages }: CaseView): boolean =>
  talk.all.includes('silent') && channel !== 'phone' && customerMessages === 0;
