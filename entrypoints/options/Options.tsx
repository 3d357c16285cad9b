import { useEffect, useState } from 'react';
import { AgentForm } from '@/components/settings/AgentForm';
import { PolicyCard } from '@/components/settings/PolicyCard';
import { Sites } from '@/components/settings/Sites';
import { useSpeech } from '@/components/ui/speech';
import { saveFile } from '@/lib/platform/files';
import { allowedSites, forgetSite, onSitesChanged, requestSite, sitePattern } from '@/lib/platform/sites';
import { writeItem } from '@/lib/platform/storage';
import { parsePolicy, type PolicyFault } from '@/lib/policy/check';
import { currentPolicy } from '@/lib/policy/current';
import type { Settings } from '@/lib/settings/settings';
import styles from './Options.module.css';

function useAllowedSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => void allowedSites().then(setSites);
    read();
    return onSitesChanged(read);
  }, []);
  return sites;
}

/** The settings of one agent on this machine, and the policy in use as a file. */
export function Options({ settings, storedPolicy }: { settings: Settings; storedPolicy: unknown }) {
  const { t } = useSpeech();
  const sites = useAllowedSites();
  const [fault, setFault] = useState<PolicyFault | undefined>();
  const [isNotStored, setNotStored] = useState(false);
  const current = currentPolicy(storedPolicy);
  const store = (name: 'settings' | 'policy', value: unknown): void =>
    void writeItem(name, value).then(
      () => setNotStored(false),
      () => setNotStored(true),
    );
  const importText = (text: string): void => {
    const parsed = parsePolicy(text);
    setFault(parsed.ok ? undefined : parsed.fault);
    if (parsed.ok) store('policy', parsed.value);
  };
  return (
    <main className={styles.page}>
      <h1>{t('options.title')}</h1>
      {isNotStored && <p role="alert">{t('status.notStored')}</p>}
      <AgentForm settings={settings} onChange={(next) => store('settings', next)} />
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
      <PolicyCard
        policy={current.policy}
        isDefault={current.isDefault}
        fault={fault ?? current.fault}
        onImport={importText}
        onExport={() =>
          saveFile(`amends-policy-${current.policy.version}.json`, `${JSON.stringify(current.policy, null, 2)}\n`)
        }
        onReset={() => store('policy', null)}
      />
    </main>
  );
}
