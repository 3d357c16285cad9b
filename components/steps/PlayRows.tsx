import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { withMoved } from '@/lib/editing/list';
import { RowTools } from '../editing/RowTools';
import { Button } from '../ui/Button';
import styles from './steps.module.css';

interface Row {
  id: string;
}

interface Props<T extends Row> {
  title: string;
  rows: readonly T[];
  /** What a row is called. */
  nameOf: (index: number) => string;
  /** With its place behind it, the test id of a row. */
  testId: string;
  /** What stands above the rows. */
  head?: ReactNode;
  row: (index: number, name: string, testId: string) => ReactNode;
  addLabel: string;
  make: () => T;
  onChange: (rows: T[]) => void;
}

/** Rows of a play that are written, moved, taken out and added to. */
export function PlayRows<T extends Row>(props: Props<T>) {
  const { title, rows, nameOf, testId, head, row, addLabel, make, onChange } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.soft}>{title}</legend>
      {head}
      <ol className={styles.list}>
        {rows.map(({ id }, index) => {
          const own = `${testId}-${index}`;
          return (
            <li key={id} className={styles.line}>
              {row(index, nameOf(index), own)}
              <RowTools
                name={nameOf(index)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                testId={own}
                onMove={(by) => onChange(withMoved(rows, index, by))}
                onRemove={() => onChange(rows.toSpliced(index, 1))}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          kind="quiet"
          icon={<Plus size={14} aria-hidden />}
          data-testid={`${testId}-add`}
          onClick={() => onChange([...rows, make()])}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
