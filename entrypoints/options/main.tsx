import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { dress } from '@/components/ui/dress';
import { SpeechProvider } from '@/components/ui/speech';
import { liveItem } from '@/lib/platform/storage';
import { Options } from './Options';
import { publishToTeam } from './publishing';
import { TeamDesk } from './teamDesk';
import { refreshTeamRoom, teamRoom } from './teamRoom';

const root = createRoot(document.getElementById('root') ?? document.body);
const [settingsItem, policyItem, teamItem, desk] = await Promise.all([
  liveItem('settings'),
  liveItem('policy'),
  liveItem('team'),
  TeamDesk.open(),
]);

async function update(): Promise<void> {
  await Promise.all([desk.refresh(), refreshTeamRoom()]);
  // A member without the team's key is told so: a version of their own would be no version of the team.
  const isMember = teamRoom.getState().team.teamKey !== undefined;
  desk.store.setState({ publishToTeam: isMember ? publishToTeam : undefined });
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
teamItem.onChange(() => void update());
await update();
