import { isSilent } from '../checklist/item';
import { dutyEnd, isBeside, type Entitlement } from '../entitlement/entitlements';
import type { Format } from '../i18n/format';
import type { PromiseKind } from '../kernel/enums';
import type { Offer } from '../offers/types';
import type { Policy } from '../policy/schema';
import type { Offered, Phrases, ReplyContext } from '../reply/context';
import type { Values } from '../reply/template';
import type { Advice } from './advise';
import { dueIn, notAfter, type Clock } from './due';
import { valueOf, type Chip } from './facts';
import type { AdviceInput } from './input';
import { isHandoverTold, isTold } from './told';

/** What a reply needs besides the advice: who signs, in which language, and how that language writes. */
export interface Voice {
  language: string;
  phrases: Phrases;
  format: Format;
  agentName: string;
  /** Blocks switched by hand. */
  switched: Readonly<Record<string, boolean>>;
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

/**
 * When a promise of a kind is due: within the team's own days, and never after the law's. Whichever of the choices the customer takes, the earliest
 * of our duties is kept; what comes besides has its own.
 */
function promiseDue(clock: Clock, entitled: readonly Entitlement[], choices: readonly Offered[], { format }: Voice) {
  return (kind: PromiseKind) => {
    const isChoice = choices.some(({ promise }) => promise === kind);
    const bound = entitled.filter((each) => (isBeside(each) ? each.rule.promise === kind : isChoice));
    const own = dueIn(clock.policy.deadlines.promiseDays[kind] ?? 1, clock);
    const dutyEndsAt = dutyEnd(bound);
    const at = dutyEndsAt === undefined ? own : notAfter(own, dutyEndsAt, clock);
    return { at, text: format.day(at) };
  };
}

/** What was expected and what happened, as a person has confirmed it. */
function gapOf(chips: readonly Chip[]): ReplyContext['gap'] {
  const [expected, happened] = (['expected', 'happened'] as const).map((name) => valueOf(chips, name));
  return typeof expected === 'string' && typeof happened === 'string' ? { expected, happened } : undefined;
}

/** A refusal and a hand-over that the customer does not know of yet. */
function untold(input: AdviceInput, { language }: Voice): Pick<ReplyContext, 'refusal' | 'handover'> {
  const { refusal, handover } = input.record.case ?? {};
  return {
    ...(refusal && !isTold(input, refusal.rule, refusal.route) && { refusal }),
    ...(handover && !isHandoverTold(input, handover) && { handover: handover.texts?.[language] ?? handover.text }),
  };
}

/** The reply's ingredients from the advice: pure, ready for `compose`. */
export function replyContext(input: AdviceInput, advice: Advice, voice: Voice): ReplyContext {
  const { ticket, record, policy } = input;
  const { chosen, facts, line, chips } = advice;
  const spoken = ticket.messages.filter(({ role }) => role === 'customer');
  const order = valueOf(chips, 'order') as string | undefined;
  const choices = [
    ...chosen.entitlements.filter((each) => !isBeside(each)).map((each) => ofEntitlement(each, policy, voice)),
    ...chosen.choices.map((each) => ofOption(each, policy, voice)),
  ];
  return {
    phrases: voice.phrases,
    channel: facts.channel ?? 'email',
    customerType: facts.customerType,
    customerName: ticket.requester.name,
    agentName: voice.agentName || undefined,
    order,
    category: facts.category,
    fault: facts.fault,
    isAgain: line.previousAt !== undefined || spoken.length > 1,
    apologies: input.found.said.apologies,
    choices,
    extras: [
      ...chosen.entitlements.filter(isBeside).map((each) => ({ ...ofEntitlement(each, policy, voice), isPlain: true })),
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
    ...untold(input, voice),
    switched: voice.switched,
  };
}
