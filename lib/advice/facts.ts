import type { CaseFacts, FactName } from '../kernel/case';
import { CASE_DATES } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { isCalendarDate } from '../kernel/time';
import type { Evidence, Suggestion } from '../facts/suggestion';
import type { DraftRow } from '../history/drafts';

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
  'expectedFrom',
  'happened',
  'needsCare',
  'isRefused',
  'isHandedOver',
] as const;
export type ChipName = (typeof CHIP_NAMES)[number];

export type ChipValue = string | boolean | Money;

/** Why something is concluded that nobody says: in the words of `factBecause`. */
export type Because = 'safety' | 'threat' | 'heat' | 'price';

/**
 * One fact with where it comes from: confirmed by a person, suggested and sure enough to be built on, only guessed (shown and asked about, never built
 * on), or not known. Its source is also "agent", where a person has set it.
 */
export interface Chip extends Partial<Omit<Evidence, 'source'>> {
  name: ChipName;
  value?: ChipValue;
  status: 'confirmed' | 'suggested' | 'unsure' | 'missing';
  source?: string;
  because?: Because;
  /** What it may be instead, likeliest first. */
  others?: readonly Suggestion<ChipValue>[];
}

/** The value of a chip that counts: confirmed, or suggested and sure. A guess is asked about, nothing is built on it. */
export const valueOf = (chips: readonly Chip[], name: ChipName): ChipValue | undefined => {
  const chip = chips.find((each) => each.name === name);
  return chip?.status === 'unsure' ? undefined : chip?.value;
};

/** The chip of a fact that is only guessed, for asking about it. */
export const unsureOf = (chips: readonly Chip[], name: ChipName): Chip | undefined =>
  chips.find((each) => each.name === name && each.status === 'unsure');

/** The facts that are only guessed from words, or set as a default: no person and no field of the helpdesk says so. */
export const guessedOf = (chips: readonly Chip[]): ChipName[] =>
  chips
    .filter(
      ({ status, source }) => status === 'unsure' || (status === 'suggested' && source !== 'field' && source !== 'tag'),
    )
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
 * The facts as the rules take them. Sure suggestions count provisionally: the agent sees them as such, and what is pressed on their
 * ground confirms them. How heated the talk is stays out of it.
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
