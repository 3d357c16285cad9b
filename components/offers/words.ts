import type { Speech } from '@/lib/i18n/i18n';
import type { Offer, Reason } from '@/lib/offers/types';
import type { Policy } from '@/lib/policy/schema';

type Levels = Policy['authority']['levels'];

/** Who decides at a level, as the team calls them. */
export const levelName = (levels: Levels, level: number, language: string): string => {
  const label = levels[level - 1]?.label ?? {};
  return label[language] ?? label.en ?? String(level);
};

/** The team's name of an option in the interface's language. */
export const labelIn = (texts: Readonly<Record<string, string>> | undefined, language: string, id: string): string =>
  texts?.[language] ?? texts?.en ?? id;

/** A reason code in words with its figures. */
export function reasonOf(reason: Reason, { t, format }: Speech): string {
  switch (reason.code) {
    case 'condition':
      return t('reason.condition', { facts: format.list(reason.facts.map((fact) => t(`fact.${fact}`))) });
    case 'cooldown':
      return t('reason.cooldown', { date: format.day(reason.until) });
    case 'perCase':
      return t('reason.perCase', { count: reason.most });
    case 'perCustomer':
      return t('reason.perCustomer', { count: reason.times, days: reason.days });
    case 'caseSum':
    case 'percentOfOrder':
    case 'orderShare':
    case 'perMonth':
    case 'rollingTotal':
    case 'perCustomerValue':
      return t(`reason.${reason.code}`, {
        total: format.money(reason.total),
        limit: format.money(reason.limit),
        ...('days' in reason && { days: reason.days }),
      });
    case 'broken':
      return t('reason.broken', { rule: reason.rule });
    case 'noLimits':
      return t('reason.noLimits', { currency: reason.currency });
    case 'escalation':
      return t('reason.escalation', { text: reason.text });
    case 'alreadyGiven':
    case 'covered':
    case 'retired':
    case 'stock':
    case 'seenFromHere':
    case 'notValid':
    case 'optionLevel':
      return t(`reason.${reason.code}`);
    default:
      return reason satisfies never;
  }
}

/** Who may decide an amount that is above the agent: their name, and how far they may go in a case. */
function whoDecides(
  level: number,
  currency: string | undefined,
  levels: Levels,
  { t, format, language }: Speech,
): string {
  const name = levelName(levels, level, language);
  const limit = currency === undefined ? undefined : levels[level - 1]?.perCase?.[currency];
  if (limit === undefined || currency === undefined) return t('offer.decides', { name });
  return t('offer.decidesUpTo', { name, limit: format.money({ minor: limit, currency }) });
}

/** The small line under an option: why it fits, who decides, or why not now. */
export function reasonText(offer: Offer, levels: Levels, speech: Speech): string {
  const { verdict, option, isQuick, cost } = offer;
  const { t, format } = speech;
  if (verdict.kind === 'unknown')
    return t('offer.unknown', { facts: format.list(verdict.facts.map((fact) => t(`fact.${fact}`))) });
  if (verdict.kind === 'blocked') return verdict.reasons.map((reason) => reasonOf(reason, speech)).join(' · ');
  if (verdict.kind === 'ask') {
    const why = verdict.reasons.filter(({ code }) => code !== 'optionLevel').map((reason) => reasonOf(reason, speech));
    return [whoDecides(verdict.level, cost?.currency, levels, speech), ...why.slice(0, 1)].join(' · ');
  }
  if (isQuick) return t('offer.quick');
  const repairs = format.list(option.repairs.map((loss) => t(`loss.${loss}`)));
  return t(option.speed === 'now' ? 'offer.fitsNow' : 'offer.fitsLater', { loss: repairs });
}
