/** The same answer without working it out a second time, for as long as the function is kept. */
export function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}
