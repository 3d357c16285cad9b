/** The value below which the share `part` of the values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new Error('no values to judge by');
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const at = (index: number): number => sorted[Math.min(index, sorted.length - 1)] ?? Number.NaN;
  return at(below) + (at(below + 1) - at(below)) * (place - below);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
