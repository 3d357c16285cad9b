import * as v from 'valibot';
import { CHANNELS, CUSTOMER_TYPES, PROMISE_KINDS, TONE_CLASSES } from '../../kernel/enums';
import { When } from './conditions';
import { CountryCode, Count, Currency, Days, Id, LanguageCode, Text, Texts } from './values';

const Origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/, 'origin'));

export const Shop = v.strictObject({
  id: Id,
  name: Text,
  /** Origins of helpdesks whose tickets belong to this shop; empty: all. */
  origins: v.array(Origin),
  /** Queues, brands or groups of a shared helpdesk, as a field of the ticket names them; empty: all. */
  queues: v.optional(v.array(Text)),
  country: CountryCode,
  currency: Currency,
});

export const FieldMapping = v.strictObject({
  label: Text,
  fact: v.picklist([
    'order',
    'country',
    'orderTotal',
    'itemPrice',
    'tier',
    'channel',
    'fault',
    'severity',
    'category',
    'goods',
    'orderedOn',
    'promisedOn',
    'deliveredOn',
    'demandedOn',
  ]),
});

const FollowUpDays = v.pipe(
  v.number(),
  v.integer('wholeNumber'),
  v.minValue(1, 'tooSmall'),
  v.maxValue(60, 'tooLarge'),
);

/** Times that the team sets itself. */
export const Deadlines = v.strictObject({
  /** Within how many days each kind of promise is due when the agent says nothing else. */
  promiseDays: v.record(v.picklist(PROMISE_KINDS), Days),
  /** Working minutes until the first answer of a person, by channel (R70). */
  firstReplyMinutes: v.record(v.picklist(CHANNELS), Count),
  /** So many days after everything is done the customer is asked whether all is well (R82). */
  followUpDays: FollowUpDays,
  /** Id of the calendar in which the team works. */
  calendar: Id,
});

const Use = v.picklist(['required', 'advised', 'off']);
const Stage = v.picklist(['receive', 'listen', 'clarify', 'decide', 'offer', 'promise', 'close']);

/** What the team changes in the checklist that ships with the program. */
export const Checklist = v.strictObject({
  changes: v.array(v.strictObject({ item: Id, use: Use, label: v.optional(Texts), hint: v.optional(Texts) })),
  added: v.array(v.strictObject({ id: Id, stage: Stage, use: Use, when: When, label: Texts, hint: v.optional(Texts) })),
});

/** Ready steps for a situation (handbook 4.4, play defaults): what to do, and what to offer first. */
export const Play = v.strictObject({
  id: Id,
  /** With neither conditions nor a kind of talk it is for no case. */
  when: When,
  /** For customers who are talked to in one way only, and where the conditions hold. It steers the talk and never what is given. */
  talk: v.optional(v.picklist(CUSTOMER_TYPES)),
  label: Texts,
  /** Under its id a step that was done is kept, wherever it stands. */
  steps: v.array(v.strictObject({ id: Id, label: Texts })),
  /** Ready words for the reply, each with a name for the agent. */
  texts: v.optional(v.array(v.strictObject({ id: Id, label: Texts, text: Texts }))),
  /** Ids of entitlements and options, in the order in which they are proposed. */
  offers: v.array(Id),
});

/** What the team aims at in public reviews: a band, never the best figure (R66, P15). */
export const Reviews = v.strictObject({
  /** The average from which on the reviews are good. */
  goodFrom: v.pipe(v.number(), v.minValue(1, 'tooSmall'), v.maxValue(5, 'tooLarge')),
});

/** Texts of the reply by language and by the name that they have in the language folders (`thanks.review`). */
export const Phrases = v.record(
  LanguageCode,
  v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,60}$/, 'idFormat')), Text),
);

/** Wording rules of the team beside those of the program. */
export const Tone = v.strictObject({
  off: v.array(v.picklist(TONE_CLASSES)),
  added: v.array(
    v.strictObject({ class: v.picklist(TONE_CLASSES), language: LanguageCode, phrase: Text, better: v.optional(Text) }),
  ),
});

/** A page that somebody pointed at the fields of: from then on it is read. */
export const TaughtPage = v.strictObject({
  origin: Origin,
  name: Text,
  /** CSS selectors of the parts, newest first. They are data of the team, never of a page. */
  parts: v.record(
    v.picklist(['id', 'subject', 'customer', 'email', 'message', 'order', 'editor']),
    v.pipe(v.array(Text), v.minLength(1, 'empty'), v.maxLength(10, 'tooMany')),
  ),
});
