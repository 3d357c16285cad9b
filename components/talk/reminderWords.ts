import { beginsAt } from '@/lib/history/pause';
import type { CustomerRow, PromiseRow, TicketRow } from '@/lib/history/rows';
import type { Speech } from '@/lib/i18n/i18n';
import { lacksText } from './pauseWords';

interface Due {
  promise: PromiseRow;
  /** There is time left to prepare. */
  isBefore: boolean;
  customer?: CustomerRow;
  ticket?: TicketRow;
}

/** What a notification of a promise says: that its time has come, or before that what is still missing (R34, R35). */
export function reminderWords(
  { promise, isBefore, customer, ticket }: Due,
  speech: Speech,
): Record<'title' | 'message', string> {
  const { t, format } = speech;
  const name = customer?.names[0] ?? ticket?.subject ?? '';
  const lacks = lacksText(promise, speech);
  if (!isBefore)
    return { title: t('promise.dueNow', { name }), message: [promise.text, lacks].filter(Boolean).join(' · ') };
  const title = t('pause.soon', { name, time: format.time(beginsAt(promise)) });
  return { title, message: lacks ?? t('pause.ready') };
}
