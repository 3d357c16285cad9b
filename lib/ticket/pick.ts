/** One way to find a thing on a page, with the reason it is in the list. Lists are tried in order, newest first. */
export interface Way {
  css: string;
  why: string;
}

/** The first element that one of the ways finds below `root`. */
export function pick(root: ParentNode, ways: readonly Way[]): Element | undefined {
  for (const way of ways) {
    const found = root.querySelector(way.css);
    if (found) return found;
  }
  return undefined;
}

/** All elements of the first way that finds any. */
export function pickAll(root: ParentNode, ways: readonly Way[]): Element[] {
  for (const way of ways) {
    const found = [...root.querySelectorAll(way.css)];
    if (found.length > 0) return found;
  }
  return [];
}
