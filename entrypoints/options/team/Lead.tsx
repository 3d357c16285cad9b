import { useState } from 'react';
import { useStore } from 'zustand';
import { NewTeam, type TeamIdea } from '@/components/team/NewTeam';
import type { CardIdea } from '@/components/team/NewCard';
import { OpenKey } from '@/components/team/OpenKey';
import { People } from '@/components/team/People';
import { Refusal, type Refused } from '@/components/team/Refusal';
import { Rotate } from '@/components/team/Rotate';
import { useSpeech } from '@/components/ui/speech';
import { issue, makeTeam, markLeft, openTeamKey } from '@/lib/team/leading';
import { publishForTeam, rotateKey } from '../publishing';
import type { TeamDesk } from '../teamDesk';
import { inMonths, leadDoor, teamRoom } from '../teamRoom';
import { useAct } from './useAct';

/** How long the card of who makes a team holds. */
const LEAD_MONTHS = 24;

/** Making a team, or opening its key on this machine. */
function WithoutKey() {
  const { team, standing } = useStore(teamRoom);
  const opening = useAct<Refused>();
  const making = useAct<Refused>();
  const { name, agentId } = standing;
  const make = ({ teamName, name, level, passphrase }: TeamIdea): Promise<boolean> =>
    making.act(async () => {
      const terms = { level, expiresAt: inMonths(LEAD_MONTHS) };
      await makeTeam(leadDoor, { teamName, passphrase, lead: { name, agentId }, terms });
      return undefined;
    });
  const open = (file: string, passphrase: string): Promise<boolean> =>
    opening.act(async () => {
      const opened = await openTeamKey(leadDoor, file, passphrase);
      return opened.ok ? undefined : opened.fault;
    });
  const newTeam = (isAnew: boolean) => (
    <NewTeam
      key={name}
      name={name}
      isAnew={isAnew}
      isBusy={making.isBusy}
      fault={making.fault}
      onMake={(idea) => void make(idea)}
    />
  );
  return (
    <>
      {!team.teamKey && newTeam(false)}
      <OpenKey
        fault={opening.fault}
        isBusy={opening.isBusy}
        onOpen={(file, passphrase) => void open(file, passphrase)}
      />
      {team.teamKey && newTeam(true)}
    </>
  );
}

/** The lead's part where the team's key is here: people, and another key. */
function WithKey({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const { team, readAt } = useStore(teamRoom);
  const [issuedTo, setIssuedTo] = useState<string | undefined>();
  const people = useAct<Refused>();
  const rotating = useAct<Refused>();
  const policy = () => desk.store.getState().current.policy;
  const give = async ({ person, level, months }: CardIdea): Promise<void> => {
    const isGiven = await people.act(async () =>
      (await issue(leadDoor, person, { level, expiresAt: inMonths(months) })) ? undefined : { reason: 'noKey' },
    );
    setIssuedTo(isGiven ? person.name : undefined);
  };
  const publish = (): Promise<boolean> =>
    people.act(async () => {
      const published = await publishForTeam(policy());
      return published.ok ? undefined : published.fault;
    });
  const rotate = (passphrase: string): Promise<boolean> =>
    rotating.act(async () => {
      const rotated = await rotateKey(passphrase, policy());
      return rotated.ok ? undefined : rotated.fault;
    });
  return (
    <>
      <People
        team={team}
        now={readAt}
        issuedTo={issuedTo}
        isBusy={people.isBusy}
        onIssue={(idea) => void give(idea)}
        onLeft={(cardId) =>
          void people.act(async () => {
            await markLeft(leadDoor, cardId);
            return undefined;
          })
        }
        onPublish={() => void publish()}
      >
        {people.fault && <Refusal fault={people.fault} title={t('desk.team.notDone')} testId="people-fault" />}
      </People>
      <Rotate isBusy={rotating.isBusy} onRotate={(passphrase) => void rotate(passphrase)}>
        {rotating.fault && <Refusal fault={rotating.fault} title={t('desk.team.notDone')} testId="rotate-fault" />}
      </Rotate>
    </>
  );
}

/** What a lead does for the team. */
export function Lead({ desk }: { desk: TeamDesk }) {
  const canPublish = useStore(teamRoom, (state) => state.canPublish);
  return canPublish ? <WithKey desk={desk} /> : <WithoutKey />;
}
