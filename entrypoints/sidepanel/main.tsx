import '@/components/ui/tokens.css';
import './panel.css';
import { createRoot } from 'react-dom/client';
import { dress } from '@/components/ui/dress';
import { liveItem } from '@/lib/platform/storage';
import { currentPolicy } from '@/lib/policy/current';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { standing } from '@/lib/team/standing';
import { App } from './App';
import { startServices, type Circumstances } from './services';

const [settingsItem, policyItem, teamItem] = await Promise.all([
  liveItem('settings'),
  liveItem('policy'),
  liveItem('team'),
]);

/** The team and the card at this machine. What reads signatures is loaded only where there is a team. */
async function membership(): Promise<Pick<Circumstances, 'team' | 'card'>> {
  const stored = teamItem.get();
  if (stored === null) return { team: undefined, card: undefined };
  const [{ teamFrom }, { cardHere }, { knownOwnKey }] = await Promise.all([
    import('@/lib/team/team'),
    import('@/lib/team/cardHere'),
    import('@/lib/platform/keyStore'),
  ]);
  const team = teamFrom(stored);
  return { team, card: await cardHere(team, (await knownOwnKey())?.publicKey, Date.now()) };
}

async function look(): Promise<Circumstances> {
  const settings = settingsFrom(settingsItem.get());
  const { policy, fault } = await currentPolicy(policyItem.get());
  const member = await membership();
  return {
    settings,
    policy,
    isPolicyBroken: fault !== undefined,
    language: interfaceLanguage(settings, navigator.languages),
    ...member,
    standing: standing(settings, member.card, Date.now()),
  };
}

const circumstances = await look();
const services = await startServices(circumstances, new AbortController().signal);
const root = createRoot(document.getElementById('root') ?? document.body);

let updates = 0;
async function update(): Promise<void> {
  const turn = ++updates;
  const seen = await look();
  // Several things may change at once; the last look has seen them all.
  if (turn !== updates) return;
  Object.assign(circumstances, seen);
  services.desk.refresh();
  const speech = await dress(circumstances.settings);
  root.render(<App speech={speech} services={services} circumstances={{ ...circumstances }} />);
}

settingsItem.onChange(() => void update());
policyItem.onChange(() => void update());
teamItem.onChange(() => void update());
await update();
