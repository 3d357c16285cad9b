import { useState } from 'react';
import { useStore } from 'zustand';
import { PolicyCard } from '@/components/settings/PolicyCard';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { useSpeech } from '@/components/ui/speech';
import { ITEM_IDS } from '@/lib/checklist/progress';
import { saveFile } from '@/lib/platform/files';
import { parsePolicy, type PolicyFault } from '@/lib/policy/check';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import styles from './narrow.module.css';

/** The policy in use and its ways in and out. */
function Team({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const [fault, setFault] = useState<PolicyFault | undefined>();
  const current = useStore(desk.store, (state) => state.current);
  const importText = (text: string): void => {
    const parsed = parsePolicy(text, { items: ITEM_IDS });
    setFault(parsed.ok ? undefined : parsed.fault);
    if (parsed.ok) void desk.write('policy', parsed.value);
  };
  return (
    <div className={styles.narrow}>
      <ScreenHead title={t('desk.shell.team')} />
      <PolicyCard
        policy={current.policy}
        isDefault={current.isDefault}
        fault={fault ?? current.fault}
        onImport={importText}
        onExport={() =>
          saveFile(`amends-policy-${current.policy.version}.json`, `${JSON.stringify(current.policy, null, 2)}\n`)
        }
        onReset={() => void desk.write('policy', null)}
      />
    </div>
  );
}

export const screen: Screen = { id: 'team', group: 'machine', place: 20, Body: Team };
