import type { MoneyTable } from '../kernel/money';
import type { Policy } from '../policy/schema';
import { withValue } from './path';

type Change = (table: MoneyTable) => Record<string, number>;

/** The ladder with each of its tables changed; a limit that a level does not have stays away. */
function withTables(policy: Policy, change: Change): Policy {
  const { authority } = policy;
  const levels = authority.levels.map((level) => {
    const { perCase, rolling } = level;
    return {
      ...level,
      ...(perCase && { perCase: change(perCase) }),
      ...(rolling && { rolling: { ...rolling, limit: change(rolling.limit) } }),
    };
  });
  return { ...policy, authority: { ...authority, levels, quickConcede: change(authority.quickConcede) } };
}

/** The policy with limits in one more currency. They begin at zero: nothing may be given in it until somebody says how much. */
export const withCurrency = (policy: Policy, currency: string): Policy =>
  withTables(policy, (table) => ({ ...table, [currency]: table[currency] ?? 0 }));

/** The policy without limits in a currency: amounts in it go to the lead. */
export const withoutCurrency = (policy: Policy, currency: string): Policy =>
  withTables(policy, (table) => withValue(table, currency, undefined));
