import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { useSpeech } from '@/components/ui/speech';
import { useIsChanged } from './changed';
import { useFaults } from './faults';
import type { TeamDesk } from './teamDesk';

/** The state of the document in a line: the version in use, what is not published yet, and the mistakes in it. */
export function StateLine({ desk }: { desk: TeamDesk }) {
  const { t, format } = useSpeech();
  const { policy, isDefault } = useStore(desk.store, ({ current }) => current);
  const isChanged = useIsChanged(desk);
  const faults = useFaults(desk).length;
  const parts = [
    t('desk.publish.version', { version: policy.version, date: format.date(policy.updatedOn) }),
    isDefault && t('policy.shipped'),
    isChanged ? t('desk.publish.changed') : t('desk.publish.unchanged'),
    faults > 0 && t('desk.publish.mistakes', { count: faults }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <span data-testid="state-line">{parts.join(' · ')}</span>
      {isChanged && (
        <Button kind="quiet" onClick={() => desk.forget()} data-testid="forget">
          {t('desk.publish.forget')}
        </Button>
      )}
    </>
  );
}
