interface Table {
  [name: string]: unknown;
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

/** The value at a place; undefined where there is none. */
export const valueAt = (whole: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isTable(value) ? value[name] : undefined), whole);

/** The value put at a place, with what has to be around it. */
export function put(whole: Table, path: readonly string[], value: unknown): Table {
  const [name = '', ...rest] = path;
  const inner = whole[name];
  return { ...whole, [name]: rest.length === 0 ? value : put(isTable(inner) ? inner : {}, rest, value) };
}
