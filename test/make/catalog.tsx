import { act } from 'react';
import { Catalog } from '@/components/catalog/Catalog';
import { CatalogHead } from '@/components/catalog/CatalogHead';
import { draftOf, edited, redone, undone, type Draft } from '@/lib/editing/draft';
import type { GivenTimes } from '@/lib/history/timesGiven';
import type { Speech } from '@/lib/i18n/i18n';
import type { Option, Policy } from '@/lib/policy/schema';
import { NOW } from './offerCase';
import { policy as shipped } from './policy';
import { paint, shown } from './screen';

export const TODAY = '2026-11-26';

interface Given {
  policy?: Policy;
  usage?: GivenTimes;
  speech?: Speech;
}

/** The catalog on screen, over a draft that a test looks at. */
export function openCatalog({ policy = shipped, usage = new Map(), speech }: Given = {}) {
  let draft: Draft<Policy> = draftOf(policy);
  const keep = (next: Draft<Policy>): void => {
    draft = next;
    look();
  };
  const edit = (change: (now: Policy) => Policy): void => keep(edited(draft, change(draft.now)));
  const undo = (): void => keep(undone(draft));
  const redo = (): void => keep(redone(draft));
  function look(): void {
    paint(
      <Catalog
        policy={draft.now}
        published={policy}
        usage={usage}
        now={NOW}
        today={TODAY}
        onEdit={edit}
        head={(faults, onFault) => (
          <CatalogHead
            published={policy}
            isShipped={false}
            changes={draft.past.length}
            faults={faults}
            onFault={onFault}
            onUndo={draft.past.length > 0 ? undo : undefined}
            onRedo={draft.future.length > 0 ? redo : undefined}
          />
        )}
      />,
      speech,
    );
  }
  look();
  const option = (id: string): Option => {
    const found = draft.now.catalog.find((each) => each.id === id);
    if (!found) throw new Error(`no option ${id}`);
    return found;
  };
  return { option, ids: () => draft.now.catalog.map(({ id }) => id), steps: () => draft.past.length };
}

/** Lets what was put off come to its turn. */
export const settle = (): Promise<void> => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 20)));

/** A cell of the table. */
export function cell(id: string, column: string): HTMLElement {
  const found = shown(`catalog-cell-${id}-${column}`);
  if (!found) throw new Error(`no cell ${column} of ${id}`);
  return found;
}

/** Presses a key on whatever is in focus. */
export function key(name: string, more: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
}

/** Changes the text of the field in focus, as typing does. */
export function write(text: string, field = document.activeElement): void {
  if (!field) throw new Error('nothing is in focus');
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  act(() => {
    setter?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Goes to a cell and types into it, without ending it. */
export function typeInto(id: string, column: string, text: string): void {
  act(() => cell(id, column).focus());
  key('Enter');
  write(text);
}

/** The field of a path in the editor of an option. */
export function field(id: string, path: string): HTMLInputElement {
  const editor = shown(`catalog-editor-${id}`);
  const found = [...(editor?.querySelectorAll<HTMLElement>('[data-path]') ?? [])].find(
    ({ dataset }) => dataset.path === path,
  );
  if (!found) throw new Error(`no field ${path} of ${id}`);
  return found as HTMLInputElement;
}

/** Types into a field of the editor and leaves it. */
export function fillIn(id: string, path: string, text: string): void {
  const found = field(id, path);
  act(() => found.focus());
  write(text, found);
  act(() => found.blur());
}

/** Chooses from a list in the editor. */
export function pick(select: Element | null | undefined, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
  act(() => {
    setter?.call(select, value);
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Turns a mark in a list of the editor on or off, by its name. */
export function tick(group: Element, name: string): void {
  const label = [...group.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  if (!label) throw new Error(`no mark ${name}`);
  act(() => label.querySelector('input')?.click());
}
