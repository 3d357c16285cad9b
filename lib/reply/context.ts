import type { Category, Channel, ConductStep, CustomerType, Fault, PromiseKind, RefusalReason } from '../kernel/enums';
import { ENOUGH_APOLOGIES, type Passage } from '../kernel/talk';
import type { Segment, Values } from './template';

/** What a line of a recap tells. */
export type RecapCode =
  | 'wrote'
  | 'wroteAgain'
  | 'answered'
  | 'ordered'
  | 'promisedFor'
  | 'delivered'
  | 'promised'
  | 'kept';

/** The phrases of one language; one file in each language folder. */
export interface Phrases {
  greeting: { named: string; plain: string };
  thanks: { first: string; again: string };
  apology: { ours: string; partner: string; regret: string };
  facts: Record<Category, string>;
  options: { choose: string; only: string; reply: string; extra: string };
  promise: Record<PromiseKind, string>;
  either: string;
  /** What a promise is called when it is told of later: whatever the record calls it is meant for the agent. */
  promised: Record<PromiseKind, string>;
  closing: string;
  holding: string;
  /** Lines for colleagues above a request or an answer. */
  decision: Record<
    'asks' | 'due' | 'ticket' | 'approved' | 'changed' | 'refused' | 'reason' | 'until' | 'howTo',
    string
  >;
  fullPrice: string;
  askGoal: string;
  praise: string;
  gap: string;
  review: string;
  notOurs: string;
  checkIn: string;
  whatNow: string;
  call: { title: string; points: string; offered: string; promised: string };
  /** Questions about the customer's own words (R31). */
  clarify: { example: string; meaning: string };
  pause: { spoken: string; written: string };
  conductSpoken: Record<ConductStep, string>;
  conductWritten: Record<ConductStep, string>;
  handover: { spoken: string; written: string };
  refusal: { opening: string; rule: string; instead: string; offered: string; route: string };
  refusalReason: Record<RefusalReason, string>;
  recap: Record<'title' | RecapCode, string>;
  strip: Record<'order' | 'ordered' | 'promisedFor' | 'delivered' | 'amount', string>;
  holes: Record<string, string>;
}

/** Something that the reply offers: one or more lines in the customer's language with their values. */
export interface Offered {
  id: string;
  /** A line each: a remedy may itself leave a choice. */
  lines: readonly string[];
  values: Values;
  promise?: PromiseKind | undefined;
  /** A kind word or a service: said plainly, not as a gift on top. */
  isPlain: boolean;
}

/** What a reply is made of. Dates and sums come in as words of the customer's language. */
export interface ReplyContext {
  phrases: Phrases;
  channel: Channel;
  customerType?: CustomerType | undefined;
  customerName?: string | undefined;
  agentName?: string | undefined;
  /** In the digits by which the shop finds it, whatever the language. */
  order?: string | undefined;
  category?: Category | undefined;
  fault?: Fault | undefined;
  /** True when the customer has written to us before, in this matter or another. */
  isAgain: boolean;
  /** How often we have apologised in this conversation already. */
  apologies: number;
  /** Remedies of which the customer picks one. */
  choices: readonly Offered[];
  /** What is given on top, whatever the customer picks. */
  extras: readonly Offered[];
  asksGoal: boolean;
  /** The customer has written nothing: we ask first. */
  isSilent?: boolean | undefined;
  /** The customer praises us: thanks, and nothing else. */
  isPraise?: boolean | undefined;
  /** What was expected and what happened, where both are written down. */
  gap?: { expected: string; happened: string } | undefined;
  points: readonly string[];
  /** A figure in the digits of the customer's language. */
  figure: (value: number) => string;
  /** When a promise of a kind is due, and that day in words. */
  due: (kind: PromiseKind) => { at: number; text: string };
  /** Until when somebody above decides: the customer hears by then. */
  holding?: { at: number; text: string } | undefined;
  passages: readonly Passage[];
  /** A demand that is not met: why, by which rule, what can be done besides the offers, and where the customer can turn. */
  refusal?: { reason: RefusalReason; rule: string; instead?: string | undefined; route: string } | undefined;
  /** The words in which the customer is told of a hand-over. */
  handover?: string | undefined;
  /** Blocks that the agent has switched off or on by hand. */
  switched: Readonly<Record<string, boolean>>;
}

/** A promise that the text makes. */
export interface PromiseMade {
  what: PromiseKind;
  due: number;
  text: string;
}

/** One part of a reply. One file each in `blocks/`. */
export interface Block {
  id: string;
  order: number;
  /** True when it continues the paragraph before it. */
  joins: boolean;
  /** Part of an answer to praise, too. */
  isForPraise?: true;
  /** Only where the agent puts it in. */
  isAsked?: true;
  /** Whether it belongs into this reply, unless the agent says otherwise. */
  applies: (context: ReplyContext) => boolean;
  write: (context: ReplyContext) => Segment[];
}

/** True when the text is written to the customer, not a note of a call and not an answer that everybody reads. */
export const isPrivateLetter = ({ channel }: ReplyContext): boolean =>
  channel !== 'phone' && channel !== 'review' && channel !== 'social';

/** Why a demand is not met that say that it was not, or is not known to be, as the customer has it. */
const DISPUTING: readonly RefusalReason[] = [
  'notOurOrder',
  'noDefectFound',
  'customerDamage',
  'insufficientInformation',
];

/** True when the reply says that something was not as the customer has it: then it can't tell it as a fact too (R7, R86). */
export const isDisputed = ({ refusal, switched }: ReplyContext): boolean =>
  refusal !== undefined && switched.refusal !== false && DISPUTING.includes(refusal.reason);

/** True when there is nothing to give, and more words of regret would do harm: what is left to say is what happens next. */
export const saysWhatNow = (context: ReplyContext): boolean =>
  isPrivateLetter(context) &&
  context.apologies >= ENOUGH_APOLOGIES &&
  context.choices.length + context.extras.length === 0 &&
  !(context.asksGoal || context.holding || context.refusal || context.handover || context.isPraise);

/** True when everybody can read the answer: nothing of the order may stand in it (R64). */
export const isPublicAnswer = ({ channel }: ReplyContext): boolean => channel === 'review' || channel === 'social';
