import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A small word beside a name: a language, a tier. */
export function Tag({
  kind = 'plain',
  children,
  title,
}: {
  kind?: 'plain' | 'above' | 'warn';
  children: ReactNode;
  title?: string;
}) {
  return (
    <span className={`${styles.tag} ${styles[kind]}`} title={title}>
      {children}
    </span>
  );
}
