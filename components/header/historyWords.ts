import type { HistoryLine } from '@/lib/history/line';
import type { Speech } from '@/lib/i18n/i18n';

/** The customer's past in words: counts and sums, no label and no score. The first says how many complaints there were. */
export function historyWords(line: HistoryLine, { t, format }: Speech, isKnown = true): string[] {
  return [
    line.complaints > 1
      ? t('history.nth', { count: line.complaints, ordinal: true, months: line.months })
      : t(line.complaints === 1 ? 'history.first' : isKnown ? 'history.noComplaint' : 'history.new'),
    line.given.length > 0
      ? t('history.given', { sums: line.given.map(format.money).join(' + '), days: line.givenDays })
      : isKnown && t('history.nothingGiven'),
    line.latePromises > 0 && t('history.late', { count: line.latePromises }),
    line.latePromises === 0 && line.openPromises > 0 && t('history.open', { count: line.openPromises }),
  ].filter((words) => words !== false);
}
