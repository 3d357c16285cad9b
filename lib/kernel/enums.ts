/**
 * The words that all domains share, in one place. Labels for people are in the language folders.
 * Categories and goals are those of the label guide; kinds and states those of the handbook (parts 2.9 and 4).
 */
export const CATEGORIES = [
  'lateDelivery',
  'notReceived',
  'damagedOrDefective',
  'wrongItem',
  'missingItem',
  'notAsDescribed',
  'priceOrPromotion',
  'billing',
  'refundOrReturn',
  'serviceOrStaff',
  'websiteOrApp',
  'productSafety',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const GOALS = [
  'refund',
  'replacement',
  'repair',
  'delivery',
  'priceCorrection',
  'compensation',
  'apology',
  'explanation',
  'cancellation',
  'staffAction',
  'changeOfPractice',
  'toBeHeard',
] as const;
export type Goal = (typeof GOALS)[number];

export const CHANNELS = ['email', 'chat', 'phone', 'review', 'social', 'marketplace', 'regulator'] as const;
export type Channel = (typeof CHANNELS)[number];

export const FAULTS = ['ours', 'carrier', 'supplier', 'customer', 'nobody', 'unknown'] as const;
export type Fault = (typeof FAULTS)[number];

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const TIERS = ['new', 'returning', 'loyal', 'vip'] as const;
export type Tier = (typeof TIERS)[number];

/** How a customer has to be talked to in this case (R54-R60). Belongs to the open case only, steers the talk, is dropped at close. */
export const CUSTOMER_TYPES = ['calm', 'angry', 'abusive', 'confused', 'vip', 'repeat', 'silent'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

/** How heated the talk is (R85), from calm to furious; for the open case only. */
export const HEATS = [0, 1, 2, 3] as const;
export type Heat = (typeof HEATS)[number];

export const OPTION_KINDS = [
  'apology',
  'service',
  'gift',
  'voucher',
  'points',
  'freeDelivery',
  'partialRefund',
  'concession',
  'costs',
  'returnless',
  'credit',
  'individual',
] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

export const LOSSES = ['attention', 'time', 'money', 'goods', 'service'] as const;
/** What a failure took from the customer, and what an option repairs best (P3). */
export type Loss = (typeof LOSSES)[number];

export const PROMISE_KINDS = ['callback', 'reply', 'ship', 'deliver', 'refund', 'gift', 'fix'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

export const OUTCOMES = [
  'upheld',
  'partlyUpheld',
  'goodwillWithoutAdmission',
  'rejected',
  'noReplyFromCustomer',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CAUSES = [
  'lateDispatch',
  'carrier',
  'goodsQuality',
  'picking',
  'stock',
  'productInformation',
  'price',
  'payment',
  'service',
  'technical',
  'customerError',
  'other',
] as const;
/** Why it happened (R72). Internal: never part of a text to the customer. */
export type Cause = (typeof CAUSES)[number];

/** What helps a customer who needs more care than usual; never why (R61, L19, L75). */
export const NEEDS = [
  'quickHelp',
  'byDate',
  'plainWords',
  'safetyFirst',
  'discreet',
  'noAdvance',
  'considerate',
] as const;
export type Need = (typeof NEEDS)[number];

/** Where an expectation came from that was not met (R32). */
export const EXPECTATIONS = ['productPage', 'advert', 'ourPromise', 'law', 'assumption'] as const;

/** What kind of goods it is, as far as rights differ by it (handbook 2.3-2.5): exceptions from withdrawal, technically complex goods. */
export const GOODS = [
  'ordinary',
  'technicallyComplex',
  'customMade',
  'perishable',
  'unsealedHygiene',
  'digital',
] as const;
export type Goods = (typeof GOODS)[number];

/** Remedies that a customer can claim (handbook 4.2). */
export const REMEDIES = [
  'withdrawal',
  'repair',
  'loan',
  'replacement',
  'priceReduction',
  'refund',
  'delivery',
  'costs',
  'penalty',
  'publishedPolicy',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Remedies that are due besides another one, not in its place: proven costs, a penalty, a loan item during the repair. */
export const SIDE_REMEDIES: readonly Remedy[] = ['loan', 'costs', 'penalty'];

/** Days of a case from which clocks run (handbook 2.6). */
export const CASE_DATES = ['orderedOn', 'promisedOn', 'deliveredOn', 'demandedOn'] as const;
export type CaseDate = (typeof CASE_DATES)[number];

/** What can be wrong with the wording of a reply: the 12 classes of the tone check. */
export const TONE_CLASSES = [
  'arguing',
  'command',
  'excuse',
  'thirdPartyBlame',
  'colleagueBlame',
  'customerFault',
  'haggling',
  'sarcasm',
  'emptyPromise',
  'condition',
  'unfilledPlaceholder',
  'shouting',
] as const;
export type ToneClass = (typeof TONE_CLASSES)[number];

/** The steps by which a talk with somebody who insults is led to its end (R58). The complaint itself goes on. */
export const CONDUCT_STEPS = ['notice', 'warning', 'endTalk', 'handToLead'] as const;
export type ConductStep = (typeof CONDUCT_STEPS)[number];

/** Why a demand is not met (handbook 2.9). */
export const REFUSAL_REASONS = [
  'outOfTerm',
  'exceptionCategory',
  'notOurOrder',
  'noDefectFound',
  'customerDamage',
  'alreadyCompensated',
  'abovePolicy',
  'insufficientInformation',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How far one thing that a customer complains of is. */
export const POINT_STATES = ['open', 'waiting', 'answered'] as const;
export type PointState = (typeof POINT_STATES)[number];
