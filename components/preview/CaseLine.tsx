import type { TrialCase } from '@/lib/advice/preview';
import type { CaseFacts } from '@/lib/kernel/case';
import { useSpeech } from '../ui/speech';
import styles from './Preview.module.css';

/** The case in a line: what it is about, what it cost, where, and whose complaint it is. */
export function CaseLine({ trial, facts }: { trial: TrialCase; facts: CaseFacts }) {
  const { t, format } = useSpeech();
  const sum = facts.itemPrice ?? facts.orderTotal;
  const parts = [
    facts.category && t(`category.${facts.category}`),
    sum && format.money(sum),
    facts.country && format.country(facts.country),
    facts.tier && t(`tier.${facts.tier}`),
    facts.isRepeat && t('fact.isRepeat'),
    trial.record.case && t('desk.preview.asOf', { date: format.day(trial.at) }),
  ].filter((part) => typeof part === 'string');
  return (
    <p className={styles.line} data-testid="preview-facts">
      {parts.join(' · ')}
    </p>
  );
}
