import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { useSpeech } from '@/components/ui/speech';
import { useChanges } from './draft';
import type { TeamDesk } from './teamDesk';

interface Props {
  desk: TeamDesk;
  isOpen: boolean;
  onPublish: () => void;
}

/** Undo, redo, and the way to publishing. The shipped policy can be published as it is: it becomes the team's first version. */
export function PublishBar({ desk, isOpen, onPublish }: Props) {
  const { t } = useSpeech();
  const hasPast = useStore(desk.store, ({ draft }) => draft.past.length > 0);
  const hasFuture = useStore(desk.store, ({ draft }) => draft.future.length > 0);
  const { policy, isDefault } = useStore(desk.store, ({ current }) => current);
  const isChanged = useChanges(desk).length > 0;
  return (
    <>
      <Button icon={<Undo2 size={15} aria-hidden />} disabled={!hasPast} onClick={() => desk.undo()} data-testid="undo">
        {t('desk.publish.undo')}
      </Button>
      <Button
        icon={<Redo2 size={15} aria-hidden />}
        disabled={!hasFuture}
        onClick={() => desk.redo()}
        data-testid="redo"
      >
        {t('desk.publish.redo')}
      </Button>
      <Button
        kind="main"
        aria-expanded={isOpen}
        disabled={!isOpen && !isChanged && !isDefault}
        onClick={onPublish}
        data-testid="publish"
      >
        {t('desk.publish.open', { version: policy.version + 1 })}
      </Button>
    </>
  );
}
