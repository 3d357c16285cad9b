import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { dress } from '@/components/ui/dress';
import { SpeechProvider } from '@/components/ui/speech';
import { randomId } from '@/lib/kernel/id';
import { Session } from '@/lib/page/session';
import { serveSession, tellTicket } from '@/lib/platform/messages';
import { pageGet } from '@/lib/platform/pageGet';
import { liveItem } from '@/lib/platform/storage';
import { settingsFrom } from '@/lib/settings/settings';
import { reader } from '@/lib/ticket/readers/practice';
import { Practice } from './Practice';
import { seedPractice } from './seed';
import { practiceTickets } from './tickets';

const now = Date.now();
const tickets = practiceTickets(now);
const root = createRoot(document.getElementById('root') ?? document.body);

const settingsItem = await liveItem('settings');

async function update(): Promise<void> {
  const settings = settingsFrom(settingsItem.get());
  const speech = await dress(settings);
  document.title = speech.t('practice.title');
  root.render(
    <SpeechProvider speech={speech}>
      <Practice tickets={tickets} agentName={settings.agentName} />
    </SpeechProvider>,
  );
}

await seedPractice(tickets, `${location.protocol}//${location.host}${location.pathname}`, now);
settingsItem.onChange(() => void update());
await update();

// An extension page gets no content script: it runs the same session itself.
const { signal } = new AbortController();
const session = new Session({
  window,
  readers: [reader],
  get: pageGet,
  pageId: randomId(),
  tell: tellTicket,
  signal,
});
serveSession(session, signal);
