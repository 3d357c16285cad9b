import fc from 'fast-check';

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
/** Values that are right nowhere in any of our documents. */
export const junk = fc.constantFrom<unknown>(
  null,
  -7,
  1.5e-9,
  1e300,
  -0.5,
  [null],
  [[]],
  deep(3000),
  { a: deep(50) },
  { constructor: 1, toString: null },
  'x\u0000'.repeat(2000),
  '\u202e'.repeat(2500),
);

/** The places of a document: of its own, and of the parts of its policy. */
export function placesOf(payload: object): string[][] {
  return Object.entries(payload).flatMap(([name, value]) =>
    name === 'policy' || name === 'key' || name === 'newKey'
      ? [[name], ...Object.keys(value as object).map((inner) => [name, inner])]
      : [[name]],
  );
}
/** A copy of a document with a change at one place. */
export function changed(
  payload: object,
  [name = '', ...rest]: readonly string[],
  change: (of: Record<string, unknown>, at: string) => void,
): object {
  const copy: Record<string, unknown> = { ...payload };
  if (rest.length > 0) copy[name] = changed(copy[name] as object, rest, change);
  else change(copy, name);
  return copy;
}
