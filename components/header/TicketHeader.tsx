import type { ReactNode } from 'react';
import { useSpeech } from '../ui/speech';
import { Tag } from '../ui/Tag';
import styles from './TicketHeader.module.css';

interface Props {
  /** The helpdesk's name and the ticket's number in it. */
  source: string;
  state: 'whole' | 'reading' | 'gaps' | 'leaving';
  name: string | undefined;
  subject: string;
  language?: string | undefined;
  tier?: string | undefined;
  actions: ReactNode;
}

/** Who and what, and where it was read from: the agent must never take one customer for another. */
export function TicketHeader({ source, state, name, subject, language, tier, actions }: Props) {
  const { t, format } = useSpeech();
  return (
    <header className={styles.header} data-state={state}>
      <div className={styles.row}>
        <p className={styles.source}>
          <span className={styles.dot} aria-hidden />
          <bdi>{source}</bdi>
          <span> · {t(`header.${state}`)}</span>
        </p>
        {actions}
      </div>
      <div className={styles.row}>
        <h1 className={styles.name} data-testid="customer-name" dir="auto">
          {name ?? t('header.noName')}
        </h1>
        {language && <Tag title={format.language(language)}>{language.toUpperCase()}</Tag>}
        {tier && <Tag kind={tier === 'vip' ? 'above' : 'plain'}>{t(`tier.${tier}`)}</Tag>}
      </div>
      <p className={styles.subject} title={subject} dir="auto">
        {subject || t('header.noSubject')}
      </p>
    </header>
  );
}
