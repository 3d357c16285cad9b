import { storage } from 'wxt/utils/storage';

/** The small things that are kept beside the journal. Their shapes are checked by whoever reads them. */
const ITEMS = {
  settings: storage.defineItem<unknown>('local:settings', { fallback: {} }),
  policy: storage.defineItem<unknown>('local:policy', { fallback: null }),
} as const;
export type ItemName = keyof typeof ITEMS;

/** Reads an item; null or an empty object when it was never written. */
export const readItem = (name: ItemName): Promise<unknown> => ITEMS[name].getValue();

/** Writes an item; rejects when the store refuses. */
export const writeItem = (name: ItemName, value: unknown): Promise<void> => ITEMS[name].setValue(value);

/** Calls back when an item was written anywhere in the extension. Returns how to stop. */
export const watchItem = (name: ItemName, changed: (value: unknown) => void): (() => void) =>
  ITEMS[name].watch((value) => changed(value));
