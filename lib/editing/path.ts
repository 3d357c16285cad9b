type Key = string | number;

/** The keys of a path such as `value.steps[0].max.EUR`; figures in brackets are places in a list. */
export const keysOf = (path: string): Key[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, place]) => (place === undefined ? key : Number(place)));

/** What stands at a path of a document; undefined where nothing does. */
export const valueAt = (document: unknown, path: string): unknown =>
  keysOf(path).reduce<unknown>((part, key) => (part as Record<Key, unknown> | null | undefined)?.[key], document);

function put(part: unknown, [key, ...rest]: Key[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put((part as Record<Key, unknown> | undefined)?.[key], rest, value);
  if (typeof key === 'number') {
    const list = part as readonly unknown[] | undefined;
    return (list ?? []).toSpliced(key, 1, ...(inner === undefined ? [] : [inner]));
  }
  const { [key]: _, ...others } = (part ?? {}) as Record<string, unknown>;
  // A key that stays keeps its place among the others: documents are compared and read as text.
  if (inner === undefined) return others;
  return { ...(part as Record<string, unknown> | undefined), [key]: inner };
}

/**
 * The document with a value at a path; all that lies beside the path is shared with the one before. Undefined takes away what stands there:
 * the key, or the place in the list.
 */
export const withValue = <T>(document: T, path: string, value: unknown): T => put(document, keysOf(path), value) as T;
