import type { CallReason } from '@/lib/advice/callInstead';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

interface Props {
  /** The talk is heated: a pause is near at hand then (R33, R85). */
  isHeated: boolean;
  canRefuse: boolean;
  onPause: () => void;
  onHandOver: () => void;
  onRefuse: () => void;
  onRecap: () => void;
  onFacts: () => void;
}

/** Other ways to go on: one quiet line until the talk is heated or somebody asks. */
export function Ways({ isHeated, canRefuse, onPause, onHandOver, onRefuse, onRecap, onFacts }: Props) {
  const { t } = useSpeech();
  return (
    <Section title={t('ways.title')} isFoldable startsOpen={isHeated} key={String(isHeated)} testId="ways-fold">
      <div className={styles.row}>
        <Button className={styles.small} onClick={onPause} data-testid="way-pause">
          {t('listen.pause')}
        </Button>
        <Button className={styles.small} onClick={onHandOver} data-testid="way-hand-over">
          {t('handover.open')}
        </Button>
        {canRefuse && (
          <Button className={styles.small} onClick={onRefuse} data-testid="way-refuse">
            {t('refusal.open')}
          </Button>
        )}
        <Button className={styles.small} onClick={onRecap} data-testid="way-recap">
          {t('ways.recap')}
        </Button>
        <Button className={styles.small} onClick={onFacts} data-testid="way-facts">
          {t('ways.facts')}
        </Button>
      </div>
    </Section>
  );
}

/** A call would do more than another letter: why, and the way to agree one (R24). */
export function CallInstead({ reason, onCall }: { reason: CallReason; onCall: () => void }) {
  const { t } = useSpeech();
  return (
    <p className={styles.suggestion} data-testid="call-instead" data-reason={reason}>
      <span className={styles.grow}>{t(`callInstead.${reason}`)}</span>
      <Button className={styles.small} onClick={onCall}>
        {t('callInstead.action')}
      </Button>
    </p>
  );
}
