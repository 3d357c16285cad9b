import { createContext, useContext } from 'react';
import { valueAt } from '@/lib/editing/path';
import type { Policy } from '@/lib/policy/schema';

/** The document that is edited on a screen, and the ways to change it. */
export interface Editing {
  policy: Policy;
  /** Changes the document; what is changed in one `field` after the other is one step of undoing. */
  edit: (change: (policy: Policy) => Policy, field?: string) => void;
  /** Puts a value at a path such as `authority.levels[0].percentOfOrder`; undefined takes it away. */
  set: (path: string, value: unknown) => void;
  /** What is wrong at exactly this path, in words. */
  faultAt: (path: string) => string | undefined;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The document of this screen. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('nothing is edited on this screen');
  return editing;
}

/** One value of the document, by its path. */
export function useField(path: string) {
  const { policy, set, faultAt } = useEditing();
  return { value: valueAt(policy, path), set: (value: unknown) => set(path, value), fault: faultAt(path) };
}
