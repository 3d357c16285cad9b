import type { ReactNode } from 'react';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { TakeIn } from './TakeIn';

interface Props {
  /** How much waits here for this person. */
  open: number;
  onText: (text: string) => void;
  children: ReactNode;
}

/** What was asked of somebody above, or of this person, and the way in for what came otherwise. */
export function Decisions({ open, onText, children }: Props) {
  const { t } = useSpeech();
  return (
    <Section
      title={t('approval.title')}
      summary={open > 0 ? t('approval.summary', { count: open }) : t('approval.none')}
      isFoldable
      startsOpen={open > 0}
      key={String(open > 0)}
      testId="decisions-fold"
    >
      {children}
      <TakeIn onText={onText} />
    </Section>
  );
}
