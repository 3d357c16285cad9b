import { useId, useState, type ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import styles from './Section.module.css';

interface Props {
  title: string;
  /** Said beside the title while the section is folded: what is in it. */
  summary?: string;
  aside?: ReactNode;
  /** A section that can be folded; it starts open unless it has nothing to say. */
  isFoldable?: boolean;
  startsOpen?: boolean;
  onOpen?: () => void;
  /** Names the folding button. */
  testId?: string;
  children: ReactNode;
}

/** A part of the panel with a small title. Foldable ones are one line until they have something to say or are asked. */
export function Section({
  title,
  summary,
  aside,
  isFoldable = false,
  startsOpen = true,
  onOpen,
  testId,
  children,
}: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  if (!isFoldable) {
    return (
      <section className={styles.section} aria-labelledby={id}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
        {children}
      </section>
    );
  }
  const toggle = (): void => {
    if (!isOpen) onOpen?.();
    setOpen(!isOpen);
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.foldHead}>
        <button
          type="button"
          id={id}
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={toggle}
          data-testid={testId}
        >
          <ChevronDown size={14} aria-hidden className={isOpen ? styles.chevronOpen : styles.chevron} />
          <span>{title}</span>
          {summary && <span className={styles.summary}>{summary}</span>}
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
