import { useStore } from 'zustand';
import { InWords } from '@/components/policy/InWords';
import { Publish } from '@/components/policy/Publish';
import { Warnings } from '@/components/policy/Warnings';
import { GuardsOff } from '@/components/steps/GuardsOff';
import { useSpeech } from '@/components/ui/speech';
import { policyWarnings } from '@/lib/policy/warnings';
import { useFaultless, useFaults } from './draft';
import type { TeamDesk } from './teamDesk';

/** The last look before publishing, with the draft as it is at this moment. */
export function PublishReview({ desk, onClose }: { desk: TeamDesk; onClose: () => void }) {
  const { t, has } = useSpeech();
  const inUse = useStore(desk.store, ({ current }) => current.policy);
  const isForTeam = useStore(desk.store, ({ publishToTeam }) => publishToTeam !== undefined);
  const publisher = useStore(desk.store, ({ settings }) => settings.agentName);
  const faults = useFaults(desk);
  const { policy } = useFaultless(desk);
  const publish = async (note: string): Promise<string | undefined> => {
    const published = await desk.publish(desk.nextVersion(note));
    if (published.ok) {
      onClose();
      return undefined;
    }
    const known = `desk.publish.reason.${published.reason}`;
    return has(known) ? t(known) : published.reason;
  };
  const next = { ...policy, version: inUse.version + 1 };
  return (
    <Publish
      version={next.version}
      isForTeam={isForTeam}
      publisher={publisher}
      faults={faults}
      onPublish={publish}
      onClose={onClose}
    >
      <InWords before={inUse} after={policy} />
      <GuardsOff checklist={policy.checklist} />
      <Warnings warnings={policyWarnings(next, { today: Temporal.Now.plainDateISO().toString(), inUse })} />
    </Publish>
  );
}
