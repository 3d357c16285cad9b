/** A free id for something new of a kind: "shop-2" where "shop-1" is taken. */
export function freeName(kind: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}
