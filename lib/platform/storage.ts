import { storage } from 'wxt/utils/storage';

/** The small things that are kept beside the journal. Their shapes are checked by whoever reads them. */
const ITEMS = {
  settings: storage.defineItem<unknown>('local:settings', { fallback: {} }),
  policy: storage.defineItem<unknown>('local:policy', { fallback: null }),
  /** The policy as the lead is editing it; null while nothing was changed. */
  draft: storage.defineItem<unknown>('local:draft', { fallback: null }),
  /** The team that this machine belongs to. */
  team: storage.defineItem<unknown>('local:team', { fallback: null }),
  /** The signed text of the policy in use, as it was published. Kept apart from the team: it may be long, and is seldom read. */
  publication: storage.defineItem<unknown>('local:publication', { fallback: null }),
} as const;
export type ItemName = keyof typeof ITEMS;

/** Reads an item; null or an empty object when it was never written. */
export const readItem = (name: ItemName): Promise<unknown> => ITEMS[name].getValue();

/** Writes an item; rejects when the store refuses. */
export const writeItem = (name: ItemName, value: unknown): Promise<void> => ITEMS[name].setValue(value);

/** Writes several items at once: all of them, or none when the store refuses. */
export async function writeItems(values: Partial<Record<ItemName, unknown>>): Promise<void> {
  const named = Object.entries(values) as [ItemName, unknown][];
  await storage.setItems(named.map(([name, value]) => ({ item: ITEMS[name], value })));
}

/** An item as it is at this moment, wherever in the extension it was written. */
export interface LiveItem {
  get: () => unknown;
  onChange: (changed: () => void) => void;
}

/** Reads an item and keeps up with it. It is watched before it is read: no change is missed in between. */
export async function liveItem(name: ItemName): Promise<LiveItem> {
  const listeners: (() => void)[] = [];
  let newer: { value: unknown } | undefined;
  ITEMS[name].watch((value) => {
    newer = { value };
    for (const changed of listeners) changed();
  });
  const first = await ITEMS[name].getValue();
  return { get: () => (newer ? newer.value : first), onChange: (changed) => void listeners.push(changed) };
}
