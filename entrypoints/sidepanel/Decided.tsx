import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { Section } from '@/components/ui/Section';
import { useSpeech } from '@/components/ui/speech';
import type { Desk } from '@/lib/desk/desk';
import type { OpenTicket } from '@/lib/desk/state';
import type { Circumstances } from './services';

// What judges and makes signatures is loaded when the section is opened: most tickets need nobody above.
const DecidedBody = lazy(() => import('./DecidedBody'));

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
}

/** Decisions on the open ticket: one line until something waits. */
export function Decided(props: Props) {
  const { t } = useSpeech();
  const found = useStore(props.desk.parts.store, (state) => state.found);
  const { approvals, waiting } = props.open.advice.decisions;
  const atHand = found ? found.requests.length + found.refused.length + found.written.length : 0;
  const count = atHand + approvals.length + waiting.length;
  return (
    <Section
      title={t('approval.title')}
      summary={count > 0 ? t('approval.summary', { count }) : t('approval.none')}
      isFoldable
      startsOpen={count > 0}
      key={String(count > 0)}
      testId="decisions-fold"
    >
      <Suspense>
        <DecidedBody {...props} />
      </Suspense>
    </Section>
  );
}
