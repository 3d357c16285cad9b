import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { SpeechProvider } from '@/components/ui/speech';
import { speak } from '@/lib/i18n/i18n';
import { Session } from '@/lib/page/session';
import { serveSession, tellTicket } from '@/lib/platform/messages';
import { pageGet } from '@/lib/platform/pageGet';
import { readItem, watchItem } from '@/lib/platform/storage';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { practice } from '@/lib/ticket/readers/practice';
import { Practice } from './Practice';
import { seedPractice } from './seed';
import { practiceTickets } from './tickets';

const now = Date.now();
const tickets = practiceTickets(now);
const root = createRoot(document.getElementById('root') ?? document.body);

async function render(stored: unknown): Promise<void> {
  const settings = settingsFrom(stored);
  const speech = await speak(interfaceLanguage(settings, navigator.languages));
  Object.assign(document.documentElement, { lang: speech.language, dir: speech.direction });
  document.documentElement.dataset.look = settings.look;
  document.title = speech.t('practice.title');
  root.render(
    <SpeechProvider speech={speech}>
      <Practice tickets={tickets} agentName={settings.agentName} />
    </SpeechProvider>,
  );
}

await seedPractice(tickets, `${location.protocol}//${location.host}${location.pathname}`, now);
await render(await readItem('settings'));
watchItem('settings', (value) => void render(value));

// An extension page gets no content script: it runs the same session itself.
const { signal } = new AbortController();
const session = new Session({
  window,
  readers: [practice],
  get: pageGet,
  pageId: crypto.randomUUID(),
  tell: tellTicket,
  signal,
});
serveSession(session, signal);
