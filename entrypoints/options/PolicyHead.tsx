import { useState, type ReactNode } from 'react';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { PublishBar } from './PublishBar';
import { PublishReview } from './PublishReview';
import { StateLine } from './StateLine';
import type { TeamDesk } from './teamDesk';

interface Props {
  desk: TeamDesk;
  title: string;
  /** What this screen does with the document as a whole, such as an import. */
  actions?: ReactNode;
  /** Leads to the next mistake, on a screen that can. */
  onMistake?: (() => void) | undefined;
}

/** The head of a screen that edits the policy: its state, undo and publishing. */
export function PolicyHead({ desk, title, actions, onMistake }: Props) {
  const [isPublishing, setPublishing] = useState(false);
  return (
    <>
      <ScreenHead
        title={title}
        meta={<StateLine desk={desk} onMistake={onMistake} />}
        actions={
          <>
            {actions}
            <PublishBar desk={desk} isOpen={isPublishing} onPublish={() => setPublishing(!isPublishing)} />
          </>
        }
      />
      {isPublishing && <PublishReview desk={desk} onClose={() => setPublishing(false)} />}
    </>
  );
}
