import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { AgentForm } from '@/components/settings/AgentForm';
import { Sites } from '@/components/settings/Sites';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { useSpeech } from '@/components/ui/speech';
import { allowedSites, forgetSite, onSitesChanged, requestSite, sitePattern } from '@/lib/platform/sites';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import { teamRoom } from '../teamRoom';
import styles from './narrow.module.css';

function useAllowedSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => void allowedSites().then(setSites);
    read();
    return onSitesChanged(read);
  }, []);
  return sites;
}

/** The settings of one agent on this machine. */
function Settings({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const sites = useAllowedSites();
  const settings = useStore(desk.store, (state) => state.settings);
  const standing = useStore(teamRoom, (state) => state.standing);
  return (
    <div className={styles.narrow}>
      <ScreenHead title={t('desk.shell.settings')} />
      <AgentForm settings={settings} standing={standing} onChange={(next) => void desk.write('settings', next)} />
      <Sites
        sites={sites}
        onAllow={(address) => {
          const pattern = sitePattern(address);
          // The browser shows its prompt only when this is the first thing that the click does.
          if (pattern) void requestSite(pattern);
          return pattern !== undefined;
        }}
        onForget={(site) => void forgetSite(site)}
      />
    </div>
  );
}

export const screen: Screen = { id: 'settings', group: 'machine', place: 30, Body: Settings };
