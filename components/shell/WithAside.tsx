import type { ReactNode } from 'react';
import styles from './WithAside.module.css';

interface Props {
  children: ReactNode;
  aside: ReactNode;
  /** What the column beside it is, for those who can't see it. */
  label: string;
}

/** A screen with a column beside it, which goes below it where there is no room. */
export function WithAside({ children, aside, label }: Props) {
  return (
    <div className={styles.frame}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside} aria-label={label}>
        <div className={styles.inner}>{aside}</div>
      </aside>
    </div>
  );
}
