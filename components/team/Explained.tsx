import { useSpeech } from '../ui/speech';
import styles from './team.module.css';

const TOPICS = ['keys', 'leaver', 'lost'] as const;

/** What keys are for, and the ways out: another key, somebody leaves, the key is lost. Folded until asked. */
export function Explained() {
  const { t } = useSpeech();
  return (
    <div className={styles.explained}>
      {TOPICS.map((topic) => (
        <details key={topic}>
          <summary>{t(`desk.team.explained.${topic}.title`)}</summary>
          <p>{t(`desk.team.explained.${topic}.text`)}</p>
        </details>
      ))}
    </div>
  );
}
