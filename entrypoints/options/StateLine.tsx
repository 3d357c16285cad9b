import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { useSpeech } from '@/components/ui/speech';
import { useChanges, useFaults } from './draft';
import type { TeamDesk } from './teamDesk';

/** The state of the document in a line: the version in use, what is not published yet, and the mistakes in it. */
export function StateLine({ desk }: { desk: TeamDesk }) {
  const { t, format } = useSpeech();
  const { policy, isDefault } = useStore(desk.store, ({ current }) => current);
  const changes = useChanges(desk).length;
  const faults = useFaults(desk).length;
  const parts = [
    t('desk.publish.version', { version: policy.version, date: format.date(policy.updatedOn) }),
    isDefault && t('policy.shipped'),
    changes > 0 ? t('desk.publish.changes', { count: changes }) : t('desk.publish.unchanged'),
    faults > 0 && t('desk.publish.mistakes', { count: faults }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <span data-testid="state-line">{parts.join(' · ')}</span>
      {changes > 0 && (
        <Button kind="quiet" onClick={() => desk.forget()} data-testid="forget">
          {t('desk.publish.forget')}
        </Button>
      )}
    </>
  );
}
