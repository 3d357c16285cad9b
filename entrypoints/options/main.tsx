import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { SpeechProvider } from '@/components/ui/speech';
import { speak } from '@/lib/i18n/i18n';
import { readItem, watchItem } from '@/lib/platform/storage';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { Options } from './Options';

const root = createRoot(document.getElementById('root') ?? document.body);
const stored = { settings: await readItem('settings'), policy: await readItem('policy') };

async function render(): Promise<void> {
  const settings = settingsFrom(stored.settings);
  const speech = await speak(interfaceLanguage(settings, navigator.languages));
  Object.assign(document.documentElement, { lang: speech.language, dir: speech.direction });
  document.documentElement.dataset.look = settings.look;
  document.title = speech.t('options.title');
  root.render(
    <SpeechProvider speech={speech}>
      <Options settings={settings} storedPolicy={stored.policy} />
    </SpeechProvider>,
  );
}

watchItem('settings', (value) => {
  stored.settings = value;
  void render();
});
watchItem('policy', (value) => {
  stored.policy = value;
  void render();
});
await render();
