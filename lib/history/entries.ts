import * as v from 'valibot';
import { CAUSES, CONDUCT_STEPS, OUTCOMES, POINT_STATES, PROMISE_KINDS, TONE_CLASSES } from '../kernel/enums';
import { Handover, Prepared, Refusal } from './talk';
import { Id, Instant, Line, Money, Text } from './values';

/** By what a customer is known again: kept as read, compared in their normal form. */
export const Identity = v.object({
  names: v.array(Line),
  emails: v.array(Line),
  phones: v.array(Line),
  /** Ids in helpdesks, each with the helpdesk's name and address in front. */
  refs: v.array(Line),
});
export type Identity = v.InferOutput<typeof Identity>;

/** A ticket as the record names it. */
export const TicketRef = v.object({
  key: Line,
  url: v.pipe(v.string(), v.maxLength(2000)),
  subject: Line,
  helpdesk: Line,
});
export type TicketRef = v.InferOutput<typeof TicketRef>;

/**
 * What the machine learns from a confirmed or corrected fact: how the lexicon alone had ranked the values, and which beginnings of words the text
 * had, in no order that would give the text back.
 */
const Lesson = v.object({
  scores: v.record(Line, v.number()),
  features: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(120)),
});
export type LessonKept = v.InferOutput<typeof Lesson>;

/** Whose the entries are that belong to this machine and to no customer. */
export const NOBODY = 'nobody';

/** What stands behind a fact that a person confirmed. */
export const FactValue = v.union([v.string(), v.boolean(), Money]);
export type FactValue = v.InferOutput<typeof FactValue>;

/** Something given or offered: an option of the catalog or an entitlement. */
const Gift = v.object({
  grant: Id,
  /** The option's or the entitlement rule's id, and its name at that time. */
  option: Id,
  label: Line,
  isEntitlement: v.boolean(),
  face: v.optional(Money),
  /** The most it can cost; zero for kind words. */
  cost: v.optional(Money),
  point: v.optional(Id),
  /** Offers of which the customer picks one share this. */
  choiceOf: v.optional(Id),
  /** The words in which it was offered. */
  text: v.optional(Text),
  /** The request whose answer has opened it: that answer is used up by this. */
  approval: v.optional(Id),
});
export type Gift = v.InferOutput<typeof Gift>;

const Commitment = v.object({
  promise: Id,
  what: v.picklist(PROMISE_KINDS),
  text: Text,
  due: Instant,
  channel: v.optional(Line),
  contact: v.optional(Line),
  /** The earliest moment, where a window was agreed: it is due at the window's end. */
  from: v.optional(Instant),
  /** The talk pauses until then: there is something to find out and to prepare (R33, R34). */
  isPause: v.optional(v.boolean()),
  /** Asking whether all is well once everything is done (R82). */
  isFollowUp: v.optional(v.boolean()),
});
export type Commitment = v.InferOutput<typeof Commitment>;

/** What the words of a reply say, as it was looked at. */
const Said = v.object({
  options: v.pipe(v.number(), v.safeInteger()),
  commitments: v.array(v.object({ kind: v.picklist(PROMISE_KINDS), quote: Line, isDated: v.boolean() })),
});

/** A reply as it was put into the page: what it said, offered and promised. */
const Reply = v.object({
  reply: Id,
  mode: v.picklist(['public', 'note']),
  text: Text,
  hasThanks: v.boolean(),
  hasApology: v.boolean(),
  /** How many messages of the thread said the same before: only one more of them is this reply. */
  saidBefore: v.pipe(v.number(), v.integer(), v.minValue(0)),
  gifts: v.array(Gift),
  promises: v.array(Commitment),
  /** Absent where nothing was looked at. */
  said: v.optional(Said),
  /** Hints at its wording that were left open, and those that were read and left; absent where nothing was looked at. */
  wording: v.optional(
    v.object({
      open: v.array(v.picklist(TONE_CLASSES)),
      dismissed: v.array(v.object({ class: v.picklist(TONE_CLASSES), quote: Line, reason: v.optional(Line) })),
    }),
  ),
});
export type Reply = v.InferOutput<typeof Reply>;

/** A signed text as it was made or came in. */
const Signed = v.pipe(v.string(), v.maxLength(24_000));

/** What somebody was asked to decide (R49, R50). What counts is signed in `jws`; the rest is for lists. */
const Asked = v.object({
  request: Id,
  jws: Signed,
  option: Id,
  label: Line,
  face: v.optional(Money),
  cost: Money,
  level: v.picklist([2, 3]),
  /** Who asks. */
  from: Line,
  ticket: v.object({ url: v.pipe(v.string(), v.maxLength(2000)), subject: Line }),
  askedAt: Instant,
  dueAt: Instant,
  replaces: v.optional(Id),
});
export type Asked = v.InferOutput<typeof Asked>;

/** What was decided. */
const Answered = v.object({
  answer: Id,
  request: Id,
  jws: Signed,
  decision: v.picklist(['approved', 'changed', 'refused']),
  option: Id,
  label: Line,
  face: v.optional(Money),
  cost: Money,
  reason: Text,
  /** Who decided, and up to which level they may. */
  by: Line,
  level: v.picklist([1, 2, 3]),
  answeredAt: Instant,
  expiresAt: Instant,
});
export type Answered = v.InferOutput<typeof Answered>;

const head = {
  id: Id,
  at: Instant,
  by: v.object({ id: Line, name: Line }),
  customer: Id,
  case: v.optional(Id),
  shop: Line,
  country: v.optional(Line),
  policy: v.number(),
};

const kind = <const K extends string, const T extends v.ObjectEntries>(name: K, body: T) =>
  v.object({ ...head, kind: v.literal(name), ...body });

/** One immutable line of the journal. What screens show is made from these and can be made again at any time. */
export const Entry = v.variant('kind', [
  kind('customerSeen', { identity: Identity }),
  kind('customersMerged', { from: Id, identity: Identity }),
  kind('caseOpened', { ticket: TicketRef }),
  // `from` is the case that the ticket had of its own: it goes on in the other one.
  kind('ticketLinked', { ticket: TicketRef, from: v.optional(Id) }),
  kind('factConfirmed', {
    fact: Line,
    value: FactValue,
    source: Line,
    quote: v.optional(Line),
    lesson: v.optional(Lesson),
  }),
  kind('factWithdrawn', { fact: Line }),
  // All lessons of before are off, also those that come in with a backup later.
  kind('lessonsForgotten', {}),
  // `against` is the proof by which the item had ticked itself, when a person opened it again.
  kind('itemTicked', {
    item: Line,
    state: v.picklist(['done', 'open', 'skipped']),
    reason: v.optional(Line),
    against: v.optional(Text),
  }),
  // `quote` are the customer's words that the point was taken from.
  kind('pointNoted', { point: Id, text: Text, quote: v.optional(Text) }),
  kind('pointEdited', { point: Id, text: Text }),
  // Now stands before the other one; at the end where there is none.
  kind('pointMoved', { point: Id, before: v.optional(Id) }),
  kind('pointSet', { point: Id, state: v.picklist(POINT_STATES), question: v.optional(Text) }),
  kind('pointRemoved', { point: Id }),
  kind('conductStepTaken', { step: v.picklist(CONDUCT_STEPS), quote: Line }),
  kind('handoverMade', { handover: Handover }),
  kind('handoverAccepted', { handoverId: Id, who: v.optional(Line) }),
  kind('handoverWithdrawn', { handoverId: Id }),
  kind('demandRefused', { refusal: Refusal }),
  kind('refusalWithdrawn', { refusalId: Id }),
  kind('noteAdded', { note: Id, text: Text }),
  kind('noteRemoved', { note: Id }),
  kind('replyInserted', { reply: Reply }),
  // Put on the clipboard: whether it was pasted and sent is not known yet.
  kind('replyCopied', { reply: Reply }),
  kind('replySent', {
    replyId: Id,
    proof: v.picklist(['thread', 'agent']),
    // As told by what was sent in the end, where that is known; else as inserted.
    hasThanks: v.optional(v.boolean()),
    hasApology: v.optional(v.boolean()),
    // Words that sounded like a condition, and why they are none.
    excused: v.optional(v.object({ quote: Line, reason: Line })),
  }),
  kind('replyDropped', { replyId: Id }),
  kind('offerMade', { gift: Gift }),
  kind('grantIssued', { gift: Gift }),
  kind('grantRevoked', { grant: Id, reason: v.optional(Line) }),
  kind('choiceMade', { grant: Id, choiceOf: Id }),
  kind('promiseMade', { promise: Commitment }),
  kind('promiseKept', { promiseId: Id }),
  kind('promiseMoved', { promiseId: Id, due: Instant, wasTold: v.boolean() }),
  kind('promiseCancelled', { promiseId: Id, reason: v.optional(Line) }),
  // What is to be found out until the talk goes on, and from whom.
  kind('findingWanted', { promiseId: Id, finding: Id, text: Text, whom: v.optional(Line) }),
  kind('findingSet', { promiseId: Id, finding: Id, isDone: v.boolean() }),
  kind('findingRemoved', { promiseId: Id, finding: Id }),
  kind('optionsPrepared', { promiseId: Id, options: v.array(Prepared) }),
  kind('caseClosed', { outcome: v.picklist(OUTCOMES), cause: v.picklist(CAUSES) }),
  kind('caseReopened', {}),
  kind('requestMade', { asked: Asked }),
  kind('requestReceived', { asked: Asked }),
  kind('requestWithdrawn', { request: Id }),
  kind('answerGiven', { answered: Answered }),
  kind('answerReceived', { answered: Answered }),
]);
export type Entry = v.InferOutput<typeof Entry>;

type Body<T> = T extends unknown ? Omit<T, keyof typeof head> : never;
/** What a person did, before the journal adds who, when, whose and under which policy. */
export type Act = Body<Entry>;
