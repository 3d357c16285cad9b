import '@/components/ui/tokens.css';
import './panel.css';
import { createRoot } from 'react-dom/client';
import { speak } from '@/lib/i18n/i18n';
import { readItem, watchItem } from '@/lib/platform/storage';
import { currentPolicy } from '@/lib/policy/current';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { App } from './App';
import { startServices, type Circumstances } from './services';

const [storedSettings, storedPolicy] = await Promise.all([readItem('settings'), readItem('policy')]);
const settings = settingsFrom(storedSettings);
const circumstances: Circumstances = {
  settings,
  policy: currentPolicy(storedPolicy).policy,
  language: interfaceLanguage(settings, navigator.languages),
};
const services = await startServices(circumstances, new AbortController().signal);
const root = createRoot(document.getElementById('root') ?? document.body);

async function render(): Promise<void> {
  const speech = await speak(circumstances.language);
  Object.assign(document.documentElement, { lang: speech.language, dir: speech.direction });
  document.documentElement.dataset.look = circumstances.settings.look;
  root.render(<App speech={speech} services={services} circumstances={{ ...circumstances }} />);
}

watchItem('settings', (value) => {
  circumstances.settings = settingsFrom(value);
  circumstances.language = interfaceLanguage(circumstances.settings, navigator.languages);
  services.desk.refresh();
  void render();
});
watchItem('policy', (value) => {
  circumstances.policy = currentPolicy(value).policy;
  services.desk.refresh();
  void render();
});
await render();
