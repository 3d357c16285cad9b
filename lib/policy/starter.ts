import type { MoneyTable } from '../kernel/money';
import type { Option, Policy } from './schema';

/** Five answers that a usable policy can be made of. Sums are in minor units of `currency`. */
export interface StarterAnswers {
  /** Where the shop sells. */
  country: string;
  currency: string;
  averageOrder: number;
  /** What an agent may give in one case without asking. */
  agentLimit: number;
  /** Small gifts that are there to be given, with what one costs. */
  gifts: readonly { name: string; cost: number }[];
}

/** The shipped limits are meant for orders of about so many times what an agent may give. */
const ORDER_PER_LIMIT = 4;

/** No limit needs more: beyond it sums could no longer be counted exactly. */
const MOST = 1e12;

/** The amount rounded down to two figures, and never to nothing: limits are round numbers. */
function rounded(minor: number): number {
  const amount = Math.min(Math.max(minor, 1), MOST);
  const unit = Math.max(1, 10 ** (Math.floor(Math.log10(amount)) - 1));
  return Math.floor(amount / unit) * unit;
}

/** How many times larger limits and orders are than those of the shipped policy. */
interface Scale {
  base: string;
  currency: string;
  limits: number;
  orders: number;
}

const isTable = (value: object): value is MoneyTable =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, each]) => /^[A-Z]{3}$/.test(key) && typeof each === 'number');

/** Conditions on what was bought grow with the orders, all else with what may be given. */
const isOfOrder = (value: object): boolean =>
  'fact' in value && (value.fact === 'orderTotal' || value.fact === 'itemPrice') && !('steps' in value);

function table(amounts: MoneyTable, { base, currency }: Scale, by: number): MoneyTable {
  const minor = amounts[base];
  return minor === undefined ? {} : { [currency]: minor === 0 ? 0 : rounded(minor * by) };
}

/** A part of the document with each table of amounts in the new currency alone. */
function scaled<T>(part: T, scale: Scale, by = scale.limits): T {
  if (Array.isArray(part)) return part.map((each: unknown) => scaled(each, scale, by)) as T;
  if (typeof part !== 'object' || part === null) return part;
  if (isTable(part)) return table(part, scale, by) as T;
  const own = isOfOrder(part) ? scale.orders : by;
  return Object.fromEntries(
    Object.entries(part).map(([name, each]) => [name, scaled(each as unknown, scale, own)]),
  ) as T;
}

const isGift = ({ kinds }: Option): boolean => kinds.includes('gift');

/** The most that an option of a fixed worth costs; 0 where the case decides. */
function costOf({ value }: Option, currency: string): number {
  if (value.by === 'fixed') return value.cost[currency] ?? 0;
  return value.by === 'percent' ? (value.max[currency] ?? 0) : 0;
}

/** One option for each gift, as the shipped one for small gifts is. */
function giftOptions(model: Option | undefined, { gifts, currency, agentLimit }: StarterAnswers): Option[] {
  const named = gifts.map(({ name, cost }) => ({ name: name.replace(/[{}]/g, '').trim().slice(0, 200), cost }));
  if (!model) return [];
  return named
    .filter(({ name }) => name !== '')
    .map(({ name, cost }, index): Option => {
      const minor = { [currency]: Math.min(Math.max(0, Math.round(cost)), MOST) };
      const label = Object.fromEntries(Object.keys(model.label).map((language) => [language, name]));
      const minLevel = cost > agentLimit ? 2 : model.minLevel;
      return { ...model, id: `gift-${index + 1}`, value: { by: 'fixed', face: minor, cost: minor }, minLevel, label };
    });
}

/** The shipped catalog for this shop: its own gifts in place of the shipped ones, without what costs more than an order. */
function catalogFor(catalog: readonly Option[], answers: StarterAnswers): Option[] {
  const model = catalog.find((option) => isGift(option) && option.minLevel === 1);
  const gifts = giftOptions(model, answers);
  return catalog.flatMap((option) => {
    if (option === model) return gifts;
    if (isGift(option) && gifts.length === 0) return [];
    return costOf(option, answers.currency) > answers.averageOrder ? [] : [option];
  });
}

/** The ladder with the agent's limit as it was answered; the sums of the others are round. */
function authorityFor({ levels, ...rest }: Policy['authority'], answers: StarterAnswers): Policy['authority'] {
  const limit = { [answers.currency]: Math.min(Math.max(0, Math.round(answers.agentLimit)), MOST) };
  const double = Object.fromEntries(Object.entries(limit).map(([currency, minor]) => [currency, 2 * minor]));
  const [agent, ...above] = levels;
  const own = agent && {
    ...agent,
    perCase: limit,
    ...(agent.rolling && { rolling: { ...agent.rolling, limit: double } }),
  };
  return { ...rest, levels: own ? [own, ...above] : levels, quickConcede: limit };
}

/**
 * A usable policy from five answers (handbook 4.3, 4.4): the shipped rules with limits in proportion to what an agent may give, in the one
 * currency of the shop, and with the gifts that are at hand. It has no fault, whatever the answers are. Pure.
 */
export function starterPolicy(answers: StarterAnswers, defaults: Policy): Policy {
  const base = defaults.shops[0]?.currency ?? answers.currency;
  const limit = defaults.authority.levels[0]?.perCase?.[base] ?? answers.agentLimit;
  const scale: Scale = {
    base,
    currency: answers.currency,
    limits: answers.agentLimit / limit,
    orders: answers.averageOrder / (limit * ORDER_PER_LIMIT),
  };
  const whole = scaled(defaults, scale);
  const catalog = catalogFor(whole.catalog, answers);
  const there = new Set([...catalog, ...whole.entitlements].map(({ id }) => id));
  return {
    ...whole,
    shops: whole.shops.slice(0, 1).map((shop) => ({ ...shop, country: answers.country, currency: answers.currency })),
    authority: authorityFor(whole.authority, answers),
    catalog,
    plays: whole.plays.map((play) => ({ ...play, offers: play.offers.filter((id) => there.has(id)) })),
  };
}
