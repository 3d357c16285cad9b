import type { Money } from '@/lib/kernel/money';
import type { Request } from '@/lib/approval/request';
import type { Speech } from '@/lib/i18n/i18n';

/** What an option is worth to the customer, else what it costs. */
export const worthOf = ({ face, cost }: { face?: Money | undefined; cost: Money }): Money => face ?? cost;

/** Reasons that a request can say with the figures it carries. */
const SAYABLE = new Set(['caseSum', 'rollingTotal', 'percentOfOrder', 'noLimits', 'optionLevel']);

/** Why the agent may not decide it, in words. */
export function reasonWords({ reasons, cost }: Request, { t, format }: Speech): string[] {
  return reasons
    .filter(({ code }) => SAYABLE.has(code))
    .map(({ code, total, limit, days = 0 }) =>
      t(`reason.${code}`, {
        total: total ? format.money(total) : '',
        limit: limit ? format.money(limit) : '',
        days,
        currency: cost.currency,
      }),
    );
}

/** Why a request or an answer was not taken, and where it is out of shape. */
export function faultWords(fault: { reason: string; places?: readonly { path: string }[] }, { t }: Speech): string {
  const what = t(`approval.fault.${fault.reason}`);
  const path = fault.places?.[0]?.path;
  return path === undefined ? what : `${what} ${t('approval.place', { path })}`;
}
