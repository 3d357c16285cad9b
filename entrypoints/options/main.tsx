import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { Shell } from '@/components/shell/Shell';
import { dress } from '@/components/ui/dress';
import { SpeechProvider } from '@/components/ui/speech';
import type { Speech } from '@/lib/i18n/i18n';
import { liveItem } from '@/lib/platform/storage';
import { settingsFrom } from '@/lib/settings/settings';
import { Options } from './Options';
import { publishToTeam } from './publishing';
import { screens } from './screen';
import { TeamDesk } from './teamDesk';
import { refreshTeamRoom, teamRoom } from './teamRoom';

const root = createRoot(document.getElementById('root') ?? document.body);
const opening = TeamDesk.open();
const settingsItem = await liveItem('settings');

async function speechNow(): Promise<Speech> {
  const speech = await dress(settingsFrom(settingsItem.get()), 'desk');
  document.title = speech.t('desk.shell.title');
  return speech;
}

// The frame is there before a large document was read.
root.render(
  <SpeechProvider speech={await speechNow()}>
    <Shell entries={screens.map(({ id, group }) => ({ id, group }))} current={location.hash.replace(/^#\//, '')}>
      {null}
    </Shell>
  </SpeechProvider>,
);
const [desk, policyItem, teamItem] = await Promise.all([opening, liveItem('policy'), liveItem('team')]);

async function show(): Promise<void> {
  await refreshTeamRoom();
  // A member without the team's key is told so: a version of their own would be no version of the team.
  const isMember = teamRoom.getState().team.teamKey !== undefined;
  desk.store.setState({ publishToTeam: isMember ? publishToTeam : undefined });
  root.render(
    <SpeechProvider speech={await speechNow()}>
      <Options desk={desk} />
    </SpeechProvider>,
  );
}

for (const item of [settingsItem, policyItem, teamItem]) item.onChange(() => void desk.refresh().then(show));
await show();
