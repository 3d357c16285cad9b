import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { dress } from '@/components/ui/dress';
import { SpeechProvider } from '@/components/ui/speech';
import { liveItem } from '@/lib/platform/storage';
import { Options } from './Options';
import { TeamDesk } from './teamDesk';

const root = createRoot(document.getElementById('root') ?? document.body);
const [settingsItem, policyItem, desk] = await Promise.all([liveItem('settings'), liveItem('policy'), TeamDesk.open()]);

async function update(): Promise<void> {
  await desk.refresh();
  const speech = await dress(desk.store.getState().settings, 'desk');
  document.title = speech.t('desk.shell.title');
  root.render(
    <SpeechProvider speech={speech}>
      <Options desk={desk} />
    </SpeechProvider>,
  );
}

settingsItem.onChange(() => void update());
policyItem.onChange(() => void update());
await update();
