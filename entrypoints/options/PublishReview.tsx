import { useStore } from 'zustand';
import { Publish } from '@/components/policy/Publish';
import { faultsOf } from './faults';
import type { TeamDesk } from './teamDesk';

/** The last look before publishing, with the draft as it is at this moment. */
export function PublishReview({ desk, onClose }: { desk: TeamDesk; onClose: () => void }) {
  const draft = useStore(desk.store, (state) => state.draft.now);
  const version = useStore(desk.store, ({ current }) => current.policy.version + 1);
  const isForTeam = useStore(desk.store, ({ publishToTeam }) => publishToTeam !== undefined);
  const publisher = useStore(desk.store, ({ settings }) => settings.agentName);
  const publish = async (): Promise<string | undefined> => {
    const published = await desk.publish(desk.nextVersion());
    if (published.ok) onClose();
    return published.ok ? undefined : published.reason;
  };
  return (
    <Publish
      version={version}
      isForTeam={isForTeam}
      publisher={publisher}
      faults={faultsOf(draft)}
      onPublish={publish}
      onClose={onClose}
    >
      {null}
    </Publish>
  );
}
