import type { Speech } from '@/lib/i18n/i18n';
import type { RaiseHint } from '@/lib/policy/raiseHint';
import type { Policy } from '@/lib/policy/schema';
import type { WhatIf as Difference } from '@/lib/policy/whatIf';
import { useSpeech } from '../ui/speech';
import styles from './policy.module.css';

interface Props {
  difference: Difference;
  /** Limits that stand in the way, as the requests tell. */
  hints: readonly RaiseHint[];
  /** Where the names of options and levels are. */
  policy: Policy;
  /** The version that they had before, for options that are gone. */
  before?: Policy;
}

const SIGNED = { '1': '+', '-1': '−', '0': '±' } as const;

/** More or less of a sum, with its sign. */
function costText({ currency, before, after }: Difference['cost'][number], { t, format }: Speech): string {
  const sign = SIGNED[String(Math.sign(after - before)) as keyof typeof SIGNED];
  const amount = format.money({ minor: Math.abs(after - before), currency });
  return t('desk.whatIf.cost', { amount: `${sign}${amount}` });
}

function requestsText({ before, after }: Difference['requests'], { t }: Speech): string {
  if (before === after) return t('desk.whatIf.sameRequests');
  return after < before
    ? t('desk.whatIf.fewerRequests', { count: before - after })
    : t('desk.whatIf.moreRequests', { count: after - before });
}

/** What the last 90 days would have come to, in one or two lines, and what their requests say of the limits. */
export function WhatIf({ difference, hints, policy, before = policy }: Props) {
  const speech = useSpeech();
  const { t, format, language } = speech;
  const { days, cases, cost, requests, overCap, closed } = difference;
  const nameOf = (id: string): string => {
    const label = [...policy.catalog, ...before.catalog].find((option) => option.id === id)?.label;
    return label?.[language] ?? label?.en ?? id;
  };
  const levelName = (level: number): string => {
    const label = policy.authority.levels[level - 1]?.label;
    return label?.[language] ?? label?.en ?? format.number(level);
  };
  const told = format.list([
    ...cost.map((each) => costText(each, speech)),
    requestsText(requests, speech),
    t('desk.whatIf.overCap', { count: overCap.after }),
  ]);
  const gone = closed.map(({ option, times }) => t('desk.whatIf.closed', { name: nameOf(option), count: times }));
  return (
    <div className={styles.whatIf} data-testid="what-if">
      <p>{cases === 0 ? t('desk.whatIf.noCases', { days }) : t('desk.whatIf.told', { days, told })}</p>
      {gone.length > 0 && <p>{t('desk.whatIf.gone', { names: format.list(gone) })}</p>}
      {hints.map(({ level, option, requests: count, percent }) => (
        <p key={`${level} ${option}`}>
          {t('desk.whatIf.raise', {
            name: nameOf(option),
            level: levelName(level),
            count,
            percent: format.percent(percent),
          })}
        </p>
      ))}
      <p className={styles.none}>{t('meter.thisMachine')}</p>
    </div>
  );
}
