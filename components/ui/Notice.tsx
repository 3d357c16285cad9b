import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  kind: 'info' | 'warn' | 'bad';
  title?: string;
  children: ReactNode;
  actions?: ReactNode;
  testId?: string;
}

/** Something that wants to be read: what happened, and what can be done about it. */
export function Notice({ kind, title, children, actions, testId }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === 'info' ? 'note' : 'alert'} data-testid={testId}>
      {title && <p className={styles.title}>{title}</p>}
      <div>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
