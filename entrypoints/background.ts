import { defineBackground } from 'wxt/utils/define-background';
import { countDue, duePromise, rebuildReminders } from '@/lib/desk/reminders';
import { HistoryDb } from '@/lib/history/db';
import { speak } from '@/lib/i18n/i18n';
import { daily } from '@/lib/platform/daily';
import { onStart } from '@/lib/platform/lifecycle';
import { openPanelOnClick } from '@/lib/platform/panel';
import {
  forgetReminder,
  notify,
  onNotificationPressed,
  onReminder,
  remindAt,
  reminders,
  showCount,
} from '@/lib/platform/reminders';
import { allowedSites, onSitesChanged, registerTicketScript, startInOpenTabs } from '@/lib/platform/sites';
import { readItem } from '@/lib/platform/storage';
import { showPage } from '@/lib/platform/tabs';
import { teamDoor } from '@/lib/platform/teamDoor';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { checkForNewer } from '@/lib/team/checking';

// Wakes for a moment and forgets: everything it needs is in the store.
export default defineBackground(() => {
  const db = new HistoryDb();

  const runOnAllowedSites = async (): Promise<void> => {
    await registerTicketScript();
    await startInOpenTabs(await allowedSites());
  };

  const tellDue = async (promiseId: string): Promise<void> => {
    const due = await duePromise(db, promiseId);
    await showCount(await countDue(db, Date.now()));
    if (!due) return;
    const settings = settingsFrom(await readItem('settings'));
    const { t } = await speak(interfaceLanguage(settings, navigator.languages));
    const name = due.customer?.names[0] ?? due.ticket?.subject ?? '';
    await notify(promiseId, t('promise.dueNow', { name }), due.promise.text);
  };

  const catchUp = async (): Promise<void> => {
    for (const id of await rebuildReminders(db, { remindAt, forgetReminder, reminders }, Date.now())) await tellDue(id);
  };

  const showTicket = async (promiseId: string): Promise<void> => {
    const due = await duePromise(db, promiseId);
    if (due?.ticket) await showPage(due.ticket.url);
  };

  openPanelOnClick();
  onReminder((id) => void tellDue(id));
  onNotificationPressed((id) => void showTicket(id));
  onSitesChanged(() => void runOnAllowedSites());
  daily('policy', () => checkForNewer(teamDoor));
  onStart(() => {
    void runOnAllowedSites();
    void catchUp();
  });
});
