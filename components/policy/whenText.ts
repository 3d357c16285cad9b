import type { Speech } from '@/lib/i18n/i18n';
import type { MoneyTable } from '@/lib/kernel/money';
import type { Condition, When } from '@/lib/policy/parts/conditions';

/** The facts whose values have names of their own in the interface. */
const NAMED = ['category', 'goal', 'channel', 'fault', 'severity', 'tier', 'goods'];

const amounts = (table: MoneyTable, { format }: Speech): string =>
  format.list(Object.entries(table).map(([currency, minor]) => format.money({ minor, currency })));

function conditionText(condition: Condition, speech: Speech): string {
  const { t, format } = speech;
  const fact = t(`fact.${condition.fact}`);
  if ('is' in condition) return t('desk.changes.is', { fact, values: t(condition.is ? 'fact.yes' : 'fact.no') });
  if ('in' in condition) {
    const name = (value: string): string =>
      NAMED.includes(condition.fact) ? t(`${condition.fact}.${value}`) : format.country(value);
    return t('desk.changes.is', { fact, values: format.list(condition.in.map(name)) });
  }
  const bounds = condition as {
    atLeast?: MoneyTable;
    atMost?: MoneyTable;
    from?: string;
    until?: string;
    withinDays?: number;
  };
  return format.list([
    ...(bounds.atLeast ? [t('desk.changes.atLeast', { fact, amounts: amounts(bounds.atLeast, speech) })] : []),
    ...(bounds.atMost ? [t('desk.changes.atMost', { fact, amounts: amounts(bounds.atMost, speech) })] : []),
    ...(bounds.from === undefined ? [] : [t('desk.changes.fromDay', { fact, date: format.date(bounds.from) })]),
    ...(bounds.until === undefined ? [] : [t('desk.changes.untilDay', { fact, date: format.date(bounds.until) })]),
    ...(bounds.withinDays === undefined ? [] : [t('desk.changes.withinDays', { fact, count: bounds.withinDays })]),
  ]);
}

/** The conditions of a rule in words. */
export function whenText(when: When, speech: Speech): string {
  const [first, ...others] = when.map((all) => all.map((each) => conditionText(each, speech)).join(' · '));
  if (first === undefined) return speech.t('desk.changes.always');
  return others.length === 0 ? first : speech.t('desk.changes.anyOf', { first, others: others.join(' / ') });
}
