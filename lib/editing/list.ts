/** The list with one entry a place up or down; at the end it stays. */
export function withMoved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const [entry, other] = [list[index], list[index + by]];
  if (entry === undefined || other === undefined) return [...list];
  return list.map((each, place) => (place === index ? other : place === index + by ? entry : each));
}
