import type { HTMLAttributes, Ref } from 'react';
import { placeOf, type Column } from '../columns';
import { useHand } from '../hand';
import styles from '../Catalog.module.css';

interface Props extends HTMLAttributes<HTMLDivElement> {
  column: Column;
  /** What of the option is shown in it; faults of that are marked here. */
  path?: string | undefined;
  ref?: Ref<HTMLDivElement>;
}

/** A cell that the arrow keys come to. */
export function Cell({ column, path, className, children, ...rest }: Props) {
  const { option, faultsAt } = useHand();
  const isWrong = path !== undefined && faultsAt(path).length > 0;
  return (
    <div
      role="gridcell"
      aria-colindex={placeOf(column)}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `faults-${option.id}` : undefined}
      className={[styles.cell, styles[column], isWrong && styles.wrong, className].filter(Boolean).join(' ')}
      tabIndex={-1}
      data-cell={column}
      data-path={path}
      data-testid={`catalog-cell-${option.id}-${column}`}
      {...rest}
    >
      {children}
    </div>
  );
}
