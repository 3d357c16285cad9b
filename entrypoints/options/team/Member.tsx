import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { OtherTeam } from '@/components/team/OtherTeam';
import { Who } from '@/components/team/Who';
import { teamDoor } from '@/lib/platform/teamDoor';
import { introductionText } from '@/lib/team/introduction';
import type { JoinFault, Joining } from '@/lib/team/joining';
import { join, readJoin } from '@/lib/team/keeper';
import { needOwnKey, teamRoom } from '../teamRoom';
import { useAct } from './useAct';

/** Who the person here is, and how they join a team. */
export function Member() {
  const { team, card, ownKey, standing: who } = useStore(teamRoom);
  const [asked, setAsked] = useState<Joining | undefined>();
  const [isCopied, setCopied] = useState(false);
  const { fault, act } = useAct<JoinFault>();
  useEffect(() => void needOwnKey(), []);
  const copy = (text: string): void => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  const read = async (text: string): Promise<JoinFault | undefined> => {
    setAsked(undefined);
    const joining = await readJoin(teamDoor, text);
    if (!joining.ok) return joining.fault;
    if (joining.value.otherTeam) setAsked(joining.value);
    else await join(teamDoor, joining.value);
    return undefined;
  };
  return (
    <>
      <Who
        standing={who}
        expiresAt={card?.ok ? card.value.expiresAt : undefined}
        ownKey={ownKey}
        team={team.teamKey && { name: team.name, key: team.teamKey }}
        fault={fault}
        isCopied={isCopied}
        onCopy={() => ownKey && void introductionText({ name: who.name, agentId: who.agentId, key: ownKey }).then(copy)}
        onCopyTeamKey={() => team.teamKey && copy(team.teamKey.x)}
        onJoin={(text) => void act(() => read(text))}
      />
      {asked?.otherTeam && (
        <OtherTeam
          name={asked.file.teamName}
          {...asked.otherTeam}
          onJoin={() =>
            void act(async () => {
              await join(teamDoor, asked);
              setAsked(undefined);
              return undefined;
            })
          }
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
