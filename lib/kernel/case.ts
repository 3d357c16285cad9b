import type { Category, Channel, CustomerType, Fault, Goal, Goods, Severity, Tier } from './enums';
import type { Money } from './money';

/**
 * The facts of a case that rules may ask for. A fact that is absent is not known; no rule may take that for a yes.
 */
export interface CaseFacts {
  category?: Category;
  goal?: Goal;
  channel?: Channel;
  fault?: Fault;
  severity?: Severity;
  tier?: Tier;
  customerType?: CustomerType;
  /** What kind of goods it is; some have exceptions from the customer's rights. */
  goods?: Goods;
  /** Calendar dates (ISO 8601) in the customer's time zone. */
  orderedOn?: string;
  /** The day for which delivery was agreed. */
  promisedOn?: string;
  deliveredOn?: string;
  /** When the customer first demanded a remedy: terms of payment run from it. */
  demandedOn?: string;
  /** The customer was not told of the right to send goods back: some terms are longer then. */
  isUninformed?: boolean;
  /** One failure has hit many customers: all get the same (P13). */
  isIncident?: boolean;
  /** ISO 3166 code of the country whose law and policy apply; language is not country. */
  country?: string;
  orderTotal?: Money;
  itemPrice?: Money;
  /** What the customer says they are owed. */
  claimed?: Money;
  /** The part of the claim that no entitlement covers: only this can become a concession. */
  disputed?: Money;
  /** Proven extra costs of the customer (postage, calls). */
  extraCost?: Money;
  /** A complaint of the same customer within 180 days before. */
  isRepeat: boolean;
  /** A promise of ours to this customer was broken or is late. */
  hasBrokenPromise: boolean;
}

export type FactName = keyof CaseFacts;

/** Goodwill that was given or is on offer to a customer, as authority counts it. */
export interface PastGrant {
  id: string;
  option: string;
  caseId: string;
  /** The grievance point it answers, where the case has several. */
  point?: string;
  /** Epoch ms. */
  at: number;
  /** What it can cost at most (the reserve) until the real cost is known. */
  cost: Money;
  state: 'offered' | 'given';
  /** Offers of which the customer picks one share this; only the dearest of them counts. */
  choiceOf?: string;
}
