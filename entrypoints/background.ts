import { defineBackground } from 'wxt/utils/define-background';
import { reminderWords } from '@/components/talk/reminderWords';
import { countDue, duePromise, rebuildReminders } from '@/lib/desk/reminders';
import { HistoryDb } from '@/lib/history/db';
import { speak } from '@/lib/i18n/i18n';
import { daily } from '@/lib/platform/daily';
import { onStart } from '@/lib/platform/lifecycle';
import { onManagedChanged } from '@/lib/platform/managed';
import { openPanelOnClick } from '@/lib/platform/panel';
import * as reminding from '@/lib/platform/reminders';
import { allowedSites, onSitesChanged, registerTicketScript, startInOpenTabs } from '@/lib/platform/sites';
import { readItem } from '@/lib/platform/storage';
import { showPage } from '@/lib/platform/tabs';
import { teamDoor } from '@/lib/platform/teamDoor';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { checkForNewer } from '@/lib/team/checking';

// Wakes for a moment and forgets: everything it needs is in the store.
export default defineBackground(() => {
  const db = new HistoryDb();
  const { remindAt, forgetReminder, reminders } = reminding;
  const door = { remindAt, forgetReminder, reminders };

  const runOnAllowedSites = async (): Promise<void> => {
    await registerTicketScript();
    await startInOpenTabs(await allowedSites());
  };

  const tellDue = async (reminder: string): Promise<void> => {
    const due = await duePromise(db, reminder);
    await reminding.showCount(await countDue(db, Date.now()));
    if (!due) return;
    const settings = settingsFrom(await readItem('settings'));
    const speech = await speak(interfaceLanguage(settings, navigator.languages));
    const { title, message } = reminderWords(due, speech);
    await reminding.notify(reminder, title, message);
  };

  const catchUp = async (): Promise<void> => {
    for (const id of await rebuildReminders(db, door, Date.now())) await tellDue(id);
  };

  const showTicket = async (reminder: string): Promise<void> => {
    const due = await duePromise(db, reminder);
    if (due?.ticket) await showPage(due.ticket.url);
  };

  openPanelOnClick();
  reminding.onReminder((id) => void tellDue(id));
  reminding.onNotificationPressed((id) => void showTicket(id));
  onSitesChanged(() => void runOnAllowedSites());
  daily('policy', () => checkForNewer(teamDoor));
  onManagedChanged(() => void checkForNewer(teamDoor));
  onStart(() => {
    void runOnAllowedSites();
    void catchUp();
  });
});
