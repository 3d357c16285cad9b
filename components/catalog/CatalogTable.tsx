import { useRef } from 'react';
import { useSpeech } from '../ui/speech';
import styles from './Catalog.module.css';
import { COLUMNS, type Column } from './columns';
import { useGridKeys } from './gridKeys';
import type { RowProps } from './Row';
import { RowGroup } from './RowGroup';

const GROUP = 25;

function Head({ column }: { column: Column }) {
  const { t } = useSpeech();
  const isHidden = column === 'acts' || column === 'stock';
  const name = t(`desk.catalog.column.${column}`);
  return (
    <div role="columnheader" className={`${styles.headCell} ${styles[column]}`}>
      {isHidden ? <span className="visually-hidden">{name}</span> : name}
    </div>
  );
}

interface Props {
  rows: readonly Omit<RowProps, 'place'>[];
  /** The row that must be there whether it is near or not: somebody is to be led to it. */
  needed: string | undefined;
}

/** The catalog as a table. Arrow keys go from cell to cell. */
export function CatalogTable({ rows, needed }: Props) {
  const { t, direction } = useSpeech();
  const grid = useRef<HTMLDivElement>(null);
  const keys = useGridKeys(grid, direction === 'rtl');
  const placed = rows.map((row, index) => ({ ...row, place: index + 2 }));
  const starts = Array.from({ length: Math.ceil(placed.length / GROUP) }, (_, index) => index * GROUP);
  return (
    <div className={styles.scroll}>
      <div
        ref={grid}
        role="grid"
        className={styles.table}
        aria-label={t('desk.shell.catalog')}
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length}
        data-testid="catalog-table"
        {...keys}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} />
            ))}
          </div>
        </div>
        {starts.map((start) => {
          const own = placed.slice(start, start + GROUP);
          return (
            <RowGroup key={start} rows={own} isNeeded={start === 0 || own.some(({ option }) => option.id === needed)} />
          );
        })}
      </div>
    </div>
  );
}
