import type { CaseFacts, FactName, PastGrant } from '../kernel/case';
import type { When } from '../kernel/condition';
import type { Goal, Loss, OptionKind } from '../kernel/enums';
import type { Money, MoneyTable } from '../kernel/money';

type Level = 1 | 2 | 3;

/** Up to which amount a level may give an option. */
export interface Step {
  level: Level;
  percent?: number | undefined;
  max?: MoneyTable | undefined;
}

type AmountFact = 'itemPrice' | 'orderTotal' | 'claimed' | 'disputed' | 'extraCost';

export type OptionValue =
  | { by: 'nothing' }
  | { by: 'fixed'; face: MoneyTable; cost: MoneyTable }
  | { by: 'percent'; percent: number; max: MoneyTable }
  | { by: 'fact'; fact: AmountFact; steps: readonly Step[] }
  | { by: 'chosen'; of?: AmountFact | undefined; steps: readonly Step[] };

/** How much of an option may be given; an absent limit is none. Tables are in minor units. */
export interface OptionLimits {
  perCase?: number | undefined;
  perCustomer?: { days: number; times?: number | undefined; value?: MoneyTable | undefined } | undefined;
  percentOfOrder?: number | undefined;
  perMonth?: MoneyTable | undefined;
  stock?: { count: number; countedOn: string } | undefined;
}

/** What this domain needs to know of a catalog option. */
export interface OfferOption {
  id: string;
  kinds: readonly OptionKind[];
  value: OptionValue;
  when: When;
  repairs: readonly Loss[];
  goals: readonly Goal[];
  speed: 'now' | 'later';
  minLevel: Level;
  cooldown?: { days: number; then?: Level | undefined } | undefined;
  limits?: OptionLimits | undefined;
  from?: string | undefined;
  until?: string | undefined;
  retiredOn?: string | undefined;
}

/** Cases that need at least a level whatever the sum: safety, a letter from a lawyer, the press. */
export interface Escalation {
  when: When;
  level: Level;
  reason: string;
}

/** What was given of an option on one calendar date, offers that stand included: how often, and for how much by currency. */
export interface DayUsage {
  on: string;
  count: number;
  cost: MoneyTable;
}

/** What was given on this machine to all customers, by the id of the option. An option that is not in it was not given. */
export type Usage = ReadonlyMap<string, readonly DayUsage[]>;

/** Why a level is needed or an option is closed: a code and the figures to say it with. */
export type Reason =
  | { code: 'condition'; facts: readonly FactName[] }
  | { code: 'cooldown'; until: number; days: number }
  | { code: 'perCase'; most: number }
  | { code: 'alreadyGiven'; grant: string }
  | { code: 'notValid'; from?: string | undefined; until?: string | undefined }
  | { code: 'retired'; on: string }
  | { code: 'covered' }
  | { code: 'perCustomer'; times: number; days: number }
  | { code: 'perCustomerValue'; limit: Money; total: Money; days: number }
  | { code: 'orderShare'; percent: number; limit: Money; total: Money }
  | { code: 'perMonth'; limit: Money; total: Money }
  | { code: 'stock'; count: number }
  | { code: 'seenFromHere' }
  | { code: 'escalation'; level: Level; text: string }
  /** A rule failed: what it would have forbidden is not known, so nothing is offered. */
  | { code: 'broken'; rule: string }
  | { code: 'optionLevel'; level: Level }
  | { code: 'noLimits'; level: Level; currency: string }
  | { code: 'caseSum'; level: Level; limit: Money; total: Money }
  | { code: 'rollingTotal'; level: Level; limit: Money; total: Money; days: number }
  | { code: 'percentOfOrder'; level: Level; percent: number; limit: Money; total: Money };

/** What one rule says of one option. */
export type Finding =
  | { kind: 'fine' }
  | { kind: 'blocked'; reason: Reason }
  | { kind: 'level'; level: Level; reasons: Reason[] }
  | { kind: 'unknown'; facts: readonly (FactName | 'currency')[] };

/**
 * Which level may decide an amount on top of the customer's goodwill and of what the draft gives besides; the authority domain answers, the joining
 * use case hands it in.
 */
export type DecideAmount = (cost: Money, besides: readonly PastGrant[], how: { ignoreOrderShare: boolean }) => Finding;

/** The case as the offers see it. */
export interface OfferCase {
  facts: CaseFacts;
  /** The currency of the order; absent while nothing tells it. */
  currency?: string | undefined;
  caseId: string;
  /** The grievance point that the options would answer. */
  point?: string | undefined;
  /** All goodwill of this customer, every case. */
  grants: readonly PastGrant[];
  /**
   * What the draft of the reply would give besides an option that costs so much: it counts as if it were given, so that small gifts can't add up
   * unseen. Alternatives to the option are not in it, since the customer gets one of them.
   */
  besides: (option: OfferOption, cost: Money | undefined) => readonly PastGrant[];
  agentLevel: Level;
  quickConcede: MoneyTable;
  maxGrantsPerCase: number;
  escalations: readonly Escalation[];
  /** What to do about stock and budgets of which only this machine's part is known: go by that, or ask the lead. */
  seenFromHere: 'trust' | 'ask';
  usage: Usage;
  decide: DecideAmount;
  /** Epoch ms, and the calendar date of it where the shop is. */
  now: number;
  today: string;
  /** Amounts that the agent has set for options with a free amount, or that somebody above has decided. */
  chosen?: ReadonlyMap<string, Money> | undefined;
}

/** The case as the rules see it: what the customer has is sorted by option already. */
export type RuleCase = Omit<OfferCase, 'grants' | 'besides'>;

/** What an option is worth and may cost in a case. */
export interface Worth {
  /** What the customer sees; absent for options without a price. */
  face?: Money | undefined;
  /** What it can cost the shop at most; zero for a kind word. */
  cost: Money;
  percent?: number | undefined;
  /** True when the agent may set the amount, up to `most`. */
  isFree: boolean;
  most?: Money | undefined;
  /** The level that the amount itself needs by the option's own steps, with what the case already has of it. */
  level: Level;
  /** True where the steps have no row for the currency. */
  isUnlisted?: boolean | undefined;
}

/** An option with its worth in this case, and what counts beside it. */
export interface Valued extends Worth {
  option: OfferOption;
  /** This option's part of the customer's goodwill, every case. */
  own: readonly PastGrant[];
  /** What the draft would give besides. */
  besides: readonly PastGrant[];
  /** How many costly grants the case has, the draft's included; offers of one choice take one place. */
  places: number;
  /** What the option has cost this month on this machine, where it has a budget. */
  spent?: Money | undefined;
}

/** One rule of one file in `rules/`. Rules know nothing of each other. */
export interface OfferRule {
  id: string;
  /** True for a rule about sums: it is not asked while the worth of the option is not known. */
  needsAmount?: true;
  check: (valued: Valued, ofCase: RuleCase) => Finding;
}

export type Verdict =
  /** `approval` names the request whose answer has opened it for an agent who may not decide it alone. */
  | { kind: 'offer'; level: Level; approval?: string }
  | { kind: 'ask'; level: Level; reasons: Reason[] }
  | { kind: 'blocked'; reasons: Reason[] }
  | { kind: 'unknown'; facts: (FactName | 'currency')[] };

/** One option with the answer whether this agent may give it in this case, and why. */
export interface Offer {
  option: OfferOption;
  verdict: Verdict;
  face?: Money | undefined;
  cost?: Money | undefined;
  percent?: number | undefined;
  isFree: boolean;
  most?: Money | undefined;
  /** What is left of the option's budget this month, as far as this machine knows. */
  budgetLeft?: Money | undefined;
  /** True for a claim within the quick-concede limit: no proof, no haggling. */
  isQuick: boolean;
}
