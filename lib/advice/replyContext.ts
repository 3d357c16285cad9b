import { isSilent } from '../checklist/item';
import { dutyEnd, type Entitlement } from '../entitlement/entitlements';
import type { Format } from '../i18n/format';
import { SIDE_REMEDIES, type PromiseKind } from '../kernel/enums';
import { HOUR, MINUTE } from '../kernel/time';
import type { Offer } from '../offers/types';
import type { Policy } from '../policy/schema';
import type { Offered, Phrases, ReplyContext } from '../reply/context';
import type { Values } from '../reply/template';
import type { Advice } from './advise';
import { valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';
import { isTold } from './told';

/** What a reply needs besides the advice: who signs, in which language, and how that language writes. */
export interface Voice {
  language: string;
  phrases: Phrases;
  format: Format;
  agentName: string;
  /** Blocks switched by hand. */
  switched: Readonly<Record<string, boolean>>;
}

/** Promises are due at the end of a working day. */
const END_OF_DAY_HOUR = 18;

/** The moment so many days from now when a working day ends; Saturdays and Sundays go to Monday. */
export function dueIn(days: number, now: number, zone: string): number {
  let day = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).add({ days });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  const due = day.with({ hour: END_OF_DAY_HOUR, minute: 0, second: 0, millisecond: 0 }).epochMilliseconds;
  return due > now ? due : now + HOUR;
}

/** The moment on a day that words have named, at the time of day that they named or else when a working day ends; within the hour where that is over. */
export function dueOn(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime | undefined,
  now: number,
  zone: string,
): number {
  const plainTime = time ?? { hour: END_OF_DAY_HOUR };
  const due = day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  return due > now ? due : now + HOUR;
}

/**
 * The moment `at`, or when our duty ends before it, the end of the last working day on which it is still done in time. What is late already is
 * promised for today.
 */
export function notAfter(at: number, dutyEndsAt: number, now: number, zone: string): number {
  if (at < dutyEndsAt) return at;
  let day = Temporal.Instant.fromEpochMilliseconds(dutyEndsAt - 1).toZonedDateTimeISO(zone);
  const closing = (): number =>
    day.with({ hour: END_OF_DAY_HOUR, minute: 0, second: 0, millisecond: 0 }).epochMilliseconds;
  while (day.dayOfWeek > 5 || closing() >= dutyEndsAt) day = day.subtract({ days: 1 });
  if (closing() > now) return closing();
  return dutyEndsAt - MINUTE > now ? dutyEndsAt - MINUTE : dueIn(0, now, zone);
}

const linesIn = (texts: Readonly<Record<string, string>>, language: string): string[] =>
  (texts[language] ?? '{{text}}').split('\n');

function ofEntitlement({ rule, amount }: Entitlement, policy: Policy, { language, phrases, format }: Voice): Offered {
  const texts = policy.entitlements.find(({ id }) => id === rule.id)?.text ?? {};
  // A price that nobody has looked up is still "the full price"; any other sum that is not known stays a hole.
  const isPrice = rule.covers === 'itemPrice' || rule.covers === 'orderTotal';
  const values: Values = { amount: amount ? format.money(amount) : isPrice ? phrases.fullPrice : undefined };
  return { id: rule.id, lines: linesIn(texts, language), values, promise: rule.promise, isPlain: false };
}

function ofOption({ option, face, percent, cost }: Offer, policy: Policy, { language, format }: Voice): Offered {
  const entry = policy.catalog.find(({ id }) => id === option.id);
  const values: Values = {
    amount: face && format.money(face),
    max: face && format.money(face),
    percent: percent === undefined ? undefined : format.percent(percent),
    days: entry?.validDays === undefined ? undefined : format.number(entry.validDays),
  };
  const isPlain = (cost?.minor ?? 0) === 0;
  return {
    id: option.id,
    lines: linesIn(entry?.text ?? {}, language),
    values,
    promise: entry?.promise,
    isPlain,
  };
}

/** True for what is due besides another remedy, whichever that is. */
const isSide = ({ rule }: Entitlement): boolean => SIDE_REMEDIES.includes(rule.remedy);

/**
 * When a promise of a kind is due: within the team's own days, and never after the law's. Whichever of the choices the customer takes, the earliest
 * of our duties is kept; what comes besides has its own.
 */
function promiseDue(
  { policy, now, zone }: AdviceInput,
  entitled: readonly Entitlement[],
  choices: readonly Offered[],
  { format }: Voice,
) {
  return (kind: PromiseKind) => {
    const isChoice = choices.some(({ promise }) => promise === kind);
    const bound = entitled.filter((each) => (isSide(each) ? each.rule.promise === kind : isChoice));
    const own = dueIn(policy.deadlines.promiseDays[kind] ?? 1, now, zone);
    const dutyEndsAt = dutyEnd(bound);
    const at = dutyEndsAt === undefined ? own : notAfter(own, dutyEndsAt, now, zone);
    return { at, text: format.day(at) };
  };
}

/** What was expected and what happened, as a person has confirmed it. */
function gapOf(chips: readonly Chip[]): ReplyContext['gap'] {
  const [expected, happened] = (['expected', 'happened'] as const).map((name) => valueOf(chips, name));
  return typeof expected === 'string' && typeof happened === 'string' ? { expected, happened } : undefined;
}

/** A refusal and a hand-over that the customer does not know of yet. */
function untold(input: AdviceInput): Pick<ReplyContext, 'refusal' | 'handover'> {
  const { refusal, handover } = input.record.case ?? {};
  return {
    ...(refusal && !isTold(input, refusal.rule, refusal.route) && { refusal }),
    ...(handover && !isTold(input, handover.text) && { handover: handover.text }),
  };
}

/** The reply's ingredients from the advice: pure, ready for `compose`. */
export function replyContext(input: AdviceInput, advice: Advice, voice: Voice): ReplyContext {
  const { ticket, record, policy } = input;
  const { chosen, facts, line, chips } = advice;
  const spoken = ticket.messages.filter(({ role }) => role === 'customer');
  const order = valueOf(chips, 'order') as string | undefined;
  const choices = [
    ...chosen.entitlements.filter((each) => !isSide(each)).map((each) => ofEntitlement(each, policy, voice)),
    ...chosen.choices.map((each) => ofOption(each, policy, voice)),
  ];
  return {
    phrases: voice.phrases,
    channel: facts.channel ?? 'email',
    customerType: facts.customerType,
    customerName: ticket.requester.name,
    agentName: voice.agentName || undefined,
    order: order === undefined ? undefined : voice.format.digits(order),
    category: facts.category,
    fault: facts.fault,
    isAgain: line.previousAt !== undefined || spoken.length > 1,
    apologies: input.found.said.apologies,
    choices,
    extras: [
      ...chosen.entitlements.filter(isSide).map((each) => ({ ...ofEntitlement(each, policy, voice), isPlain: true })),
      ...chosen.extras.map((each) => ofOption(each, policy, voice)),
    ],
    isPraise: record.draft.isPraise,
    gap: gapOf(chips),
    asksGoal: facts.goal === undefined && choices.length === 0,
    isSilent: isSilent(advice.view),
    points: record.case?.points.map(({ text }) => text) ?? [],
    figure: voice.format.number,
    due: promiseDue(input, chosen.entitlements, choices, voice),
    ...(record.draft.holding && {
      holding: { at: record.draft.holding, text: voice.format.moment(record.draft.holding) },
    }),
    passages: record.draft.passages ?? [],
    ...untold(input),
    switched: voice.switched,
  };
}
