import type { CaseFacts, FactName } from '../kernel/case';
import { CASE_DATES, type Goods } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { isCalendarDate } from '../kernel/time';
import type { Suggestion } from '../facts/suggestion';
import type { TicketFacts } from '../facts/suggest';
import type { DraftRow } from '../history/drafts';
import type { CaseRow, FactRow } from '../history/rows';

/** The facts of a case that are shown as chips: those that rules ask for, and a few more for the record. */
export const CHIP_NAMES = [
  'category',
  'goal',
  'claimed',
  'order',
  'country',
  'fault',
  'severity',
  'orderTotal',
  'itemPrice',
  'extraCost',
  'tier',
  'channel',
  'cause',
  'goods',
  'orderedOn',
  'promisedOn',
  'deliveredOn',
  'demandedOn',
  'isUninformed',
  'isIncident',
  'expected',
  'happened',
  'needsCare',
  'isRefused',
  'isHandedOver',
] as const;
export type ChipName = (typeof CHIP_NAMES)[number];

export type ChipValue = string | boolean | Money;

/** One fact with where it comes from: confirmed by a person, suggested with its evidence, or not known. */
export interface Chip {
  name: ChipName;
  value?: ChipValue;
  status: 'confirmed' | 'suggested' | 'missing';
  /** Where it was seen: text, field, tag, default, agent. */
  source?: string;
  quote?: string;
  label?: string;
}

const suggestedChip = (name: ChipName, { value, evidence }: Suggestion<ChipValue>): Chip => ({
  name,
  value,
  status: 'suggested',
  source: evidence.source,
  quote: evidence.quote,
  ...(evidence.label !== undefined && { label: evidence.label }),
});

const confirmedChip = (name: ChipName, { value, source, quote }: FactRow): Chip => ({
  name,
  value,
  status: 'confirmed',
  source,
  ...(quote !== undefined && { quote }),
});

/** What else may suggest a fact. */
export interface Hints {
  tags: readonly string[];
  channel?: string | undefined;
  /** The country that the shop sets as its default. */
  country: string;
  /** The day of the customer's first message. */
  demandedOn?: string | undefined;
}

/** Goods of which nobody says anything are of the kind that has no exceptions. */
const USUAL_GOODS: Goods = 'ordinary';

/** What is usual is likelier than not, and no more. */
const BY_USE = 0.6;

const byUse = (value: string, source: 'default' | 'message'): Suggestion<string> => ({
  value,
  confidence: BY_USE,
  evidence: { source, quote: value },
});

const byHelpdesk = (value: string, label: string): Suggestion<string> => ({
  value,
  confidence: 1,
  evidence: { source: 'tag', quote: value, label },
});

function suggestionFor(name: ChipName, found: TicketFacts, hints: Hints): Suggestion<ChipValue> | undefined {
  const inField = found.fields.known[name];
  if (inField) return inField;
  switch (name) {
    case 'category':
    case 'goal':
    case 'claimed':
      return found[name];
    case 'order':
      return found.orders[0];
    case 'channel':
      return hints.channel === undefined ? undefined : byHelpdesk(hints.channel, 'channel');
    case 'tier': {
      const vip = hints.tags.find((tag) => /^vip$/i.test(tag));
      return vip === undefined ? undefined : byHelpdesk('vip', vip);
    }
    case 'country':
      // A customer whose field names a country that we can't read is not of the shop's own: its law would be a guess.
      if (found.fields.unread.includes(name)) return undefined;
      return byUse(hints.country, 'default');
    case 'goods':
      return found.fields.unread.includes(name) ? undefined : byUse(USUAL_GOODS, 'default');
    case 'demandedOn':
      return hints.demandedOn === undefined ? undefined : byUse(hints.demandedOn, 'message');
    default:
      return undefined;
  }
}

/**
 * All chips of a case: a confirmed fact outranks a suggested one, and each says where it comes from. What a person said is not known is not
 * suggested again.
 */
export function chipsOf(
  found: TicketFacts,
  ofCase: Pick<CaseRow, 'facts' | 'withdrawn'> | undefined,
  hints: Hints,
): Chip[] {
  return CHIP_NAMES.map((name) => {
    const fact = ofCase?.facts[name];
    if (fact) return confirmedChip(name, fact);
    const suggestion = ofCase?.withdrawn?.includes(name) ? undefined : suggestionFor(name, found, hints);
    return suggestion ? suggestedChip(name, suggestion) : { name, status: 'missing' };
  });
}

/** The value of a chip, confirmed or suggested. */
export const valueOf = (chips: readonly Chip[], name: ChipName): ChipValue | undefined =>
  chips.find((chip) => chip.name === name)?.value;

/** The facts that are only guessed from words, or set as a default: no person and no field of the helpdesk says so. */
export const guessedOf = (chips: readonly Chip[]): ChipName[] =>
  chips
    .filter(({ status, source }) => status === 'suggested' && source !== 'field' && source !== 'tag')
    .map(({ name }) => name);

const RULE_FACTS: readonly (ChipName & FactName)[] = [
  'category',
  'goal',
  'claimed',
  'country',
  'fault',
  'severity',
  'orderTotal',
  'itemPrice',
  'extraCost',
  'tier',
  'channel',
  'goods',
  ...CASE_DATES,
  'isUninformed',
  'isIncident',
];

/** False for a day that is none: text may have come from elsewhere, and rules count with it. */
const isUsable = (name: ChipName, value: ChipValue): boolean =>
  !(CASE_DATES as readonly string[]).includes(name) || (typeof value === 'string' && isCalendarDate(value));

/**
 * The facts as the rules take them. Suggestions count provisionally: the agent sees them as such, and what is pressed on their ground
 * confirms them. How heated the talk is stays out of it.
 */
export function caseFacts(
  chips: readonly Chip[],
  draft: DraftRow,
  history: { isRepeat: boolean; hasBrokenPromise: boolean },
): CaseFacts {
  const known = RULE_FACTS.flatMap((name) => {
    const value = valueOf(chips, name);
    return value === undefined || !isUsable(name, value) ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(known),
    ...(draft.customerType && { customerType: draft.customerType }),
    ...history,
  };
}

/** The currency of the case: that of its order, else of the claim, else the shop's. */
export function currencyOf(facts: CaseFacts, shopCurrency: string): string {
  return (facts.orderTotal ?? facts.itemPrice ?? facts.claimed ?? facts.extraCost)?.currency ?? shopCurrency;
}
