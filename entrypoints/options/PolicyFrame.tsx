import { useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { EditingContext, type Editing } from '@/components/editing/editing';
import { faultText } from '@/components/policy/faultText';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { WithAside } from '@/components/shell/WithAside';
import { useSpeech } from '@/components/ui/speech';
import { withValue } from '@/lib/editing/path';
import { Beside } from './Beside';
import { useFaults } from './draft';
import { PublishBar } from './PublishBar';
import { PublishReview } from './PublishReview';
import { StateLine } from './StateLine';
import type { TeamDesk } from './teamDesk';
import { useUndoKeys } from './undoKeys';

interface Props {
  desk: TeamDesk;
  title: string;
  /** What this screen does with the document as a whole, such as an import. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The document as the fields of a screen see and change it. */
function useDraft(desk: TeamDesk): Editing {
  const speech = useSpeech();
  const policy = useStore(desk.store, ({ draft }) => draft.now);
  const faults = useFaults(desk);
  return useMemo(() => {
    const words = new Map(faults.toReversed().map((fault) => [fault.path, faultText(fault, speech)]));
    return {
      policy,
      edit: (change, field) => desk.edit(change, field),
      set: (path, value) => desk.edit((now) => withValue(now, path, value), path),
      faultAt: (path) => words.get(path),
    };
  }, [desk, policy, faults, speech]);
}

/** The frame of every screen that edits the policy: its head with undo and publishing, the screen itself, and the preview beside it. */
export function PolicyFrame({ desk, title, actions, children }: Props) {
  const { t } = useSpeech();
  const [isPublishing, setPublishing] = useState(false);
  const editing = useDraft(desk);
  useUndoKeys(desk);
  return (
    <EditingContext value={editing}>
      <WithAside label={t('desk.preview.aside')} aside={<Beside desk={desk} />}>
        <ScreenHead
          title={title}
          meta={<StateLine desk={desk} />}
          actions={
            <>
              {actions}
              <PublishBar desk={desk} isOpen={isPublishing} onPublish={() => setPublishing(!isPublishing)} />
            </>
          }
        />
        {isPublishing && <PublishReview desk={desk} onClose={() => setPublishing(false)} />}
        {children}
      </WithAside>
    </EditingContext>
  );
}
