import type { Request } from '@/lib/approval/request';
import { fromTable, type Money } from '@/lib/kernel/money';
import type { Policy } from '@/lib/policy/schema';

/** An option that may be given instead of what was asked for, and for how much. */
export interface Choice {
  id: string;
  label: string;
  /** True when whoever decides names the amount. */
  isFree: boolean;
  face?: Money | undefined;
  cost: Money;
}

/** What somebody above may choose instead: the option itself, and those of the catalog that are worth a sum in the same currency. */
export function choicesFor({ option, face, cost }: Request, { catalog }: Policy, language: string): Choice[] {
  const { currency } = cost;
  const others = catalog.flatMap(({ id, label, value, retiredOn }): Choice[] => {
    if (id === option.id || retiredOn !== undefined) return [];
    const named = { id, label: label[language] ?? label.en ?? id };
    if (value.by === 'chosen') return [{ ...named, isFree: true, cost: { minor: 0, currency } }];
    if (value.by !== 'fixed' && value.by !== 'percent') return [];
    const worth = fromTable(value.by === 'fixed' ? value.face : value.max, currency);
    const most = fromTable(value.by === 'fixed' ? value.cost : value.max, currency);
    return worth && most ? [{ ...named, isFree: false, face: worth, cost: most }] : [];
  });
  const own = catalog.find(({ id }) => id === option.id)?.value.by;
  const isFree = own !== 'fixed' && own !== 'percent';
  return [{ id: option.id, label: option.label, isFree, face, cost }, ...others];
}
