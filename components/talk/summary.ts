import type { PointSeen } from '@/lib/advice/points';
import { valueOf, type Chip } from '@/lib/advice/facts';
import type { GrantRow, PromiseRow } from '@/lib/history/rows';
import type { Speech } from '@/lib/i18n/i18n';
import { valueText } from '../facts/words';

interface Told {
  chips: readonly Chip[];
  points: readonly PointSeen[];
  /** What was given and promised in this case. */
  grants: readonly GrantRow[];
  promises: readonly PromiseRow[];
}

const FACTS: readonly Chip['name'][] = ['category', 'goal', 'order', 'claimed', 'expected', 'happened'];

/** What somebody who takes the case over has to know, a line each, so that the customer need not tell it again (R37). */
export function caseSummary({ chips, points, grants, promises }: Told, speech: Speech): string {
  const { t, format } = speech;
  const facts = FACTS.flatMap((name) => {
    const value = valueOf(chips, name);
    return value === undefined ? [] : [`${t(`fact.${name}`)}: ${valueText(name, value, speech)}`];
  });
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${title}:`, ...lines.map((line) => `- ${line}`)] : [];
  return [
    ...facts,
    ...list(
      t('points.title'),
      points.map(({ text, state }) => `${text} (${t(`points.state.${state}`)})`),
    ),
    ...list(
      t('handover.offered'),
      grants.map(({ label, state }) => `${label} (${t(`handover.grant.${state}`)})`),
    ),
    ...list(
      t('promise.title'),
      promises.filter(({ state }) => state === 'open').map(({ text, due }) => `${format.moment(due)}: ${text}`),
    ),
  ].join('\n');
}
