import type { Format } from '@/lib/i18n/format';
import type { Speech } from '@/lib/i18n/i18n';
import type { MoneyTable } from '@/lib/kernel/money';
import type { Option } from '@/lib/policy/schema';
import type { Condition } from './conditions';

/** How many of a list are named before the rest is counted. */
const NAMED = 3;

/** A text in the language of the interface, else in English, else in any. */
export const textIn = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';

/** A value of a fact that has a list of them. */
export const valueName = (fact: string, value: string, { t, format }: Speech): string =>
  fact === 'country' && /^[A-Z]{2}$/.test(value) ? format.country(value) : t(`${fact}.${value}`);

function someOf(names: readonly string[], { t }: Speech): string {
  const rest = names.length - NAMED;
  const named = names.slice(0, rest > 1 ? NAMED : undefined).join(t('desk.catalog.comma'));
  return rest > 1 ? `${named} ${t('desk.catalog.andMore', { count: rest })}` : named;
}

const amountIn = (table: MoneyTable | undefined, currency: string, format: Format): string | undefined => {
  const minor = table?.[currency];
  return minor === undefined ? undefined : format.money({ minor, currency });
};

function period(from: string | undefined, until: string | undefined, { t, format }: Speech): string[] {
  return [
    ...(from === undefined ? [] : [t('desk.catalog.from', { from: format.date(from) })]),
    ...(until === undefined ? [] : [t('desk.catalog.until', { until: format.date(until) })]),
  ];
}

function dayText(condition: Extract<Condition, { withinDays?: unknown }>, speech: Speech): string {
  const { from, until, withinDays } = condition;
  const days = withinDays === undefined ? [] : [speech.t('desk.catalog.withinDays', { count: withinDays })];
  return [...period(from, until, speech), ...days].join(' ');
}

/** One condition in short words: "Late delivery, Not received", "severity: Low", "order total from €50.00". */
export function conditionText(condition: Condition, currency: string, speech: Speech): string {
  const { t, format } = speech;
  const name = t(`fact.${condition.fact}`);
  if ('is' in condition) return condition.is ? name : t('desk.catalog.not', { name });
  if ('in' in condition) {
    // What is said in brackets explains the name where it is chosen; here it only takes room.
    const names = condition.in.map((value) => valueName(condition.fact, value, speech).replace(/\s*\(.*\)/, ''));
    const values = someOf(names, speech);
    return condition.fact === 'category' || condition.fact === 'country' ? values : `${name}: ${values}`;
  }
  if (condition.fact.endsWith('On')) return `${name}: ${dayText(condition as never, speech)}`;
  const { atLeast, atMost } = condition as Extract<Condition, { atLeast?: unknown }>;
  const least = amountIn(atLeast, currency, format);
  const most = amountIn(atMost, currency, format);
  return [
    name,
    ...(least ? [t('desk.catalog.least', { amount: least })] : []),
    ...(most ? [t('desk.catalog.most', { amount: most })] : []),
  ].join(' ');
}

/** When an option fits, in short words. */
export function whenText({ when, from, until }: Option, currency: string, speech: Speech): string {
  const { t } = speech;
  const cases = when.map((all) => all.map((condition) => conditionText(condition, currency, speech)).join(' · '));
  const fits = cases.length === 0 ? t('desk.catalog.always') : cases.join(` ${t('desk.catalog.or')} `);
  return [fits, ...period(from, until, speech)].join(' · ');
}

/** The limits of an option but for its pause, in short words. */
export function limitsText({ limits = {}, cooldown }: Option, currency: string, speech: Speech): string {
  const { t, format } = speech;
  const { perCase, perCustomer, percentOfOrder, perMonth } = limits;
  const month = amountIn(perMonth, currency, format);
  const value = amountIn(perCustomer?.value, currency, format);
  const days = perCustomer?.days ?? 0;
  return [
    ...(perCase === undefined ? [] : [t('desk.catalog.perCase', { count: perCase })]),
    ...(perCustomer?.times === undefined ? [] : [t('desk.catalog.timesIn', { count: perCustomer.times, days })]),
    ...(value === undefined ? [] : [t('desk.catalog.valueIn', { value, count: days })]),
    ...(percentOfOrder === undefined ? [] : [t('desk.catalog.ofOrder', { percent: format.percent(percentOfOrder) })]),
    ...(month === undefined ? [] : [t('desk.catalog.aMonth', { amount: month })]),
    ...(cooldown?.then === undefined ? [] : [t('desk.catalog.thenLevel', { level: format.number(cooldown.then) })]),
  ].join(' · ');
}

type Step = Extract<Option['value'], { by: 'fact' }>['steps'][number];

/** Up to what a step goes: its share where it has one, else its amount. */
function stepText(step: Step | undefined, currency: string, { t, format }: Speech): string {
  const share = step?.percent === undefined ? undefined : format.percent(step.percent);
  const bound = share ?? amountIn(step?.max, currency, format);
  return bound === undefined ? t('desk.catalog.anyAmount') : t('desk.catalog.most', { amount: bound });
}

/** One side of an option's value: the words of its cell, and the path at which it is typed, if it can be typed there. */
export interface Worth {
  text: string;
  path?: string;
}

/** What the customer sees and what it may cost, as the two cells of the table show it. */
export function worthOf({ value }: Option, currency: string, speech: Speech): { face: Worth; cost: Worth } {
  const { t, format } = speech;
  const face = `value.face.${currency}`;
  const cost = `value.cost.${currency}`;
  switch (value.by) {
    case 'nothing':
      return { face: { text: '–', path: face }, cost: { text: format.number(0), path: cost } };
    case 'fixed':
      return {
        face: { text: amountIn(value.face, currency, format) ?? '–', path: face },
        cost: { text: figureIn(value.cost, currency, format), path: cost },
      };
    case 'percent':
      return {
        face: { text: percentText(value.percent, format), path: 'value.percent' },
        cost: {
          text: t('desk.catalog.most', { amount: figureIn(value.max, currency, format) }),
          path: `value.max.${currency}`,
        },
      };
    default:
      return { face: { text: stepText(value.steps[0], currency, speech) }, cost: { text: t('desk.catalog.asValue') } };
  }
}

// The draft may be without it: a field that was emptied waits for a figure.
const percentText = (percent: number | undefined, format: Format): string =>
  percent === undefined ? '–' : format.percent(percent);

const figureIn = (table: MoneyTable, currency: string, format: Format): string => {
  const minor = table[currency];
  return minor === undefined ? '–' : format.figure({ minor, currency });
};

/** The levels that may give it: the lowest, and those that its value names above it. */
export function levelsOf({ minLevel, value }: Option): number[] {
  const steps = 'steps' in value ? value.steps.map(({ level }) => level) : [];
  return [1, 2, 3].filter((level) => level === minLevel || (level > minLevel && steps.includes(level as 1)));
}
