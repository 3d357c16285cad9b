import '@/components/ui/tokens.css';
import './panel.css';
import { createRoot } from 'react-dom/client';
import { dress } from '@/components/ui/dress';
import { liveItem } from '@/lib/platform/storage';
import { currentPolicy } from '@/lib/policy/current';
import { interfaceLanguage, settingsFrom } from '@/lib/settings/settings';
import { App } from './App';
import { startServices, type Circumstances } from './services';

const [settingsItem, policyItem] = await Promise.all([liveItem('settings'), liveItem('policy')]);

function look(): Circumstances {
  const settings = settingsFrom(settingsItem.get());
  const { policy, fault } = currentPolicy(policyItem.get());
  return {
    settings,
    policy,
    isPolicyBroken: fault !== undefined,
    language: interfaceLanguage(settings, navigator.languages),
  };
}

const circumstances = look();
const services = await startServices(circumstances, new AbortController().signal);
const root = createRoot(document.getElementById('root') ?? document.body);

async function update(): Promise<void> {
  Object.assign(circumstances, look());
  services.desk.refresh();
  const speech = await dress(circumstances.settings);
  root.render(<App speech={speech} services={services} circumstances={{ ...circumstances }} />);
}

settingsItem.onChange(() => void update());
policyItem.onChange(() => void update());
await update();
