import { useState } from 'react';
import { useStore } from 'zustand';
import { PolicyCard } from '@/components/settings/PolicyCard';
import { Address } from '@/components/team/Address';
import { ITEM_IDS } from '@/lib/checklist/progress';
import { saveFile } from '@/lib/platform/files';
import { requestSite, sitePattern } from '@/lib/platform/sites';
import { teamDoor } from '@/lib/platform/teamDoor';
import { parsePolicy } from '@/lib/policy/check';
import { checkForNewer } from '@/lib/team/checking';
import { changeTeam, takeFile, type ImportFault } from '@/lib/team/keeper';
import type { TeamDesk } from '../teamDesk';
import { teamRoom } from '../teamRoom';
import { useAct } from './useAct';

/** The policy in use: what it is, its ways in and out, and where newer ones are found. */
export function InUse({ desk }: { desk: TeamDesk }) {
  const current = useStore(desk.store, (state) => state.current);
  const team = useStore(teamRoom, (state) => state.team);
  const imported = useAct<ImportFault>();
  const checked = useAct<never>();
  const [isSeen, setSeen] = useState(false);
  const importText = (text: string): void => {
    setSeen(true);
    void imported.act(async () => {
      const taken = await takeFile(teamDoor, text, (plain) => parsePolicy(plain, { items: ITEM_IDS }));
      return taken.ok ? undefined : taken.fault;
    });
  };
  const check = (): void =>
    void checked.act(async () => {
      await checkForNewer(teamDoor);
      return undefined;
    });
  const setAddress = (url: string): boolean => {
    const pattern = sitePattern(url);
    if (url !== '' && !pattern) return false;
    // The browser shows its prompt only when this is the first thing that the click does.
    const isAllowed = pattern ? requestSite(pattern) : Promise.resolve(true);
    void isAllowed
      .then(() => changeTeam(teamDoor, (team) => ({ ...team, policyUrl: url || undefined, etag: undefined })))
      .then(check);
    return true;
  };
  return (
    <PolicyCard
      policy={current.policy}
      isDefault={current.isDefault}
      team={team}
      fault={imported.fault ?? (isSeen ? undefined : current.fault)}
      onImport={importText}
      onExport={() =>
        saveFile(`amends-policy-${current.policy.version}.json`, `${JSON.stringify(current.policy, null, 2)}\n`)
      }
      onReset={() => void desk.write('policy', null)}
    >
      {team.teamKey && (
        <Address
          key={team.policyUrl}
          url={team.policyUrl ?? ''}
          lastCheck={team.lastCheck}
          isBusy={checked.isBusy}
          onSet={setAddress}
          onCheck={check}
        />
      )}
    </PolicyCard>
  );
}
