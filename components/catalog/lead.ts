import type { Target } from './useCatalogActs';

const FIELD = 'input, select, textarea, button';

const within = (place: string, path: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

const all = (root: Element | undefined, selector: string): HTMLElement[] =>
  root ? [...root.querySelectorAll<HTMLElement>(selector)] : [];

/** The element that shows a path, or the nearest part around it, or the first within it. */
function atPath(root: Element | undefined, path: string): HTMLElement | undefined {
  const places = all(root, '[data-path]');
  const around = places.filter(({ dataset }) => within(dataset.path ?? '', path));
  const nearest = around.toSorted((a, b) => (b.dataset.path?.length ?? 0) - (a.dataset.path?.length ?? 0))[0];
  return nearest ?? places.find(({ dataset }) => within(path, dataset.path ?? ''));
}

/** Brings a cell, or a field of an open option, into view and into focus. False when it is not there yet. */
export function leadThere(root: Element, { id, column, path }: Target): boolean {
  const row = all(root, '[data-row]').find(({ dataset }) => dataset.row === id);
  const editor = all(root, '[data-editor]').find(({ dataset }) => dataset.editor === id);
  const cell = all(row, '[data-cell]').find(({ dataset }) =>
    column === undefined ? dataset.path === path : dataset.cell === column,
  );
  const place = column === undefined && path !== undefined && editor ? atPath(editor, path) : cell;
  const field = place?.matches(`[data-cell], ${FIELD}`) ? place : place?.querySelector<HTMLElement>(FIELD);
  field?.scrollIntoView?.({ block: 'nearest' });
  field?.focus({ preventScroll: true });
  return field !== undefined && field !== null;
}
