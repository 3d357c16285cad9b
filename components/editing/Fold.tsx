import { useId, useState, type ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import styles from './fields.module.css';

interface Props {
  label: string;
  testId?: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** Fields that few people need, behind one press. They are not there until then: a long screen stays light. */
export function Fold({ label, testId, startsOpen = false, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div className={styles.fold}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-testid={testId}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronDown size={13} aria-hidden data-open={isOpen} />
        {label}
      </button>
      {isOpen && (
        <div id={id} className={styles.folded}>
          {children}
        </div>
      )}
    </div>
  );
}
