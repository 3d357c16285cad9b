import type { Clock, Length, Run } from '@/lib/entitlement/clock';
import type { Speech } from '@/lib/i18n/i18n';

/** "14 days", in the forms of the language. */
export const lengthText = ({ unit, count }: Length, { t }: Speech): string => t(`clock.length.${unit}`, { count });

/** "14 days after delivery". */
export const termText = ({ length, start }: Clock, speech: Speech): string =>
  speech.t('clock.term', { length: lengthText(length, speech), start: speech.t(`clock.after.${start}`) });

/** What else is to be said of a term: that its end moved, that holidays are missing, that it may be longer, that it was not checked. */
function asides(run: Run, { t, format }: Speech): string[] {
  const term = 'term' in run ? run.term : undefined;
  const longer = 'ifUninformed' in run ? run.ifUninformed : undefined;
  return [
    ...(term?.movedFrom === undefined ? [] : [t('clock.moved', { date: format.date(term.movedFrom) })]),
    ...(term?.isBeyondCalendar ? [t('clock.beyond')] : []),
    ...(longer === undefined
      ? []
      : [longer === 'endless' ? t('clock.longerEndless') : t('clock.longer', { date: format.date(longer) })]),
    ...(run.clock.isVerified === false ? [t('offer.notVerified')] : []),
  ];
}

/** How a term stands, in one line; undefined where there is nothing to say. */
export function runText(run: Run, speech: Speech): string | undefined {
  const { t, has, format } = speech;
  const key = `clock.${run.clock.kind}.${run.state}`;
  if (!has(key)) return undefined;
  const text = t(key, {
    term: termText(run.clock, speech),
    fact: 'fact' in run ? t(`fact.${run.fact}`) : '',
    start: 'term' in run ? format.date(run.term.start) : '',
    date: 'term' in run ? format.date(run.term.end) : '',
  });
  return [format.digits(text), ...asides(run, speech)].join(' · ');
}
