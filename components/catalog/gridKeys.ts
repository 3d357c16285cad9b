import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export type Direction = 'up' | 'down' | 'next' | 'previous' | 'first' | 'last';

const all = (root: Element, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const CELLS = '[data-cell]';
const ROWS = '[data-row]';

function inColumn(row: Element | undefined, column: string | undefined): HTMLElement | undefined {
  if (!row) return undefined;
  const cells = all(row, CELLS);
  return cells.find(({ dataset }) => dataset.cell === column) ?? cells[0];
}

/** The cell that lies beside another one; the end of a row leads on to the next row. */
export function cellBeside(cell: Element, direction: Direction): HTMLElement | undefined {
  const row = cell.closest(ROWS);
  const grid = cell.closest('[role="grid"]');
  if (!row || !grid) return undefined;
  const cells = all(row, CELLS);
  if (direction === 'first' || direction === 'last') return cells.at(direction === 'first' ? 0 : -1);
  const isAlong = direction === 'next' || direction === 'previous';
  const by = direction === 'next' || direction === 'down' ? 1 : -1;
  const inRow = isAlong ? cells[cells.indexOf(cell as HTMLElement) + by] : undefined;
  if (inRow) return inRow;
  const rows = all(grid, ROWS);
  const other = rows[rows.indexOf(row as HTMLElement) + by];
  if (!isAlong) return inColumn(other, (cell as HTMLElement).dataset.cell);
  return other && all(other, CELLS).at(by === 1 ? 0 : -1);
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The cell that an element is; undefined for a field within a cell, which has keys of its own. */
export const cellOf = (target: EventTarget): HTMLElement | undefined =>
  target instanceof HTMLElement && target.dataset.cell !== undefined ? target : undefined;

/**
 * Keys of a grid: arrows go from cell to cell, Tab passes the whole of it by. The cell that was in focus last is the one that Tab comes back
 * to; that is written into the document at once, for no row has to be painted for it.
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>, isMirrored: boolean) {
  useEffect(() => {
    const { current } = grid;
    if (current && !current.querySelector(`${CELLS}[tabindex="0"]`))
      current.querySelector(CELLS)?.setAttribute('tabindex', '0');
  });
  const onFocus = ({ target }: FocusEvent): void => {
    const cell = cellOf(target);
    if (!cell || !grid.current) return;
    for (const other of all(grid.current, `${CELLS}[tabindex="0"]`)) other.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = DIRECTIONS[(isMirrored && MIRRORED[event.key]) || event.key];
    const next = direction && cellBeside(cell, direction);
    if (!direction) return;
    event.preventDefault();
    next?.focus();
  };
  return { onFocus, onKeyDown };
}
