import type { ReactNode } from 'react';
import styles from './ScreenHead.module.css';

interface Props {
  title: string;
  /** What state it is in, in a line. */
  meta?: ReactNode;
  actions?: ReactNode;
}

/** The head of a screen: its name, what can be done with it as a whole, and its state. */
export function ScreenHead({ title, meta, actions }: Props) {
  return (
    <>
      <div className={styles.head}>
        <h1>{title}</h1>
        {actions}
      </div>
      {meta !== undefined && <p className={styles.meta}>{meta}</p>}
    </>
  );
}
