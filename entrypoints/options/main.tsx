import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { dress } from '@/components/ui/dress';
import { SpeechProvider } from '@/components/ui/speech';
import { liveItem } from '@/lib/platform/storage';
import { settingsFrom } from '@/lib/settings/settings';
import { Options } from './Options';

const root = createRoot(document.getElementById('root') ?? document.body);
const [settingsItem, policyItem] = await Promise.all([liveItem('settings'), liveItem('policy')]);

async function update(): Promise<void> {
  const settings = settingsFrom(settingsItem.get());
  const speech = await dress(settings);
  document.title = speech.t('options.title');
  root.render(
    <SpeechProvider speech={speech}>
      <Options settings={settings} storedPolicy={policyItem.get()} />
    </SpeechProvider>,
  );
}

settingsItem.onChange(() => void update());
policyItem.onChange(() => void update());
await update();
