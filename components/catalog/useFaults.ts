import { useEffect, useState } from 'react';
import { catalogFaults, optionFaults, type OptionFault } from '@/lib/policy/catalogFaults';
import type { Option } from '@/lib/policy/schema';

/** For how long options are checked in one go, in ms: typing must not wait for it. */
const SLICE = 8;

/**
 * What is wrong in the catalog. It is looked for while nothing else is to be done, a few rows at a time; rows that were checked once are
 * not checked again.
 */
export function useFaults(catalog: readonly Option[]): readonly OptionFault[] {
  const [faults, setFaults] = useState<readonly OptionFault[]>([]);
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = (): void => {
      const until = performance.now() + SLICE;
      while (next < catalog.length && performance.now() < until) {
        const option = catalog[next++];
        if (option) optionFaults(option);
      }
      if (next < catalog.length) timer = setTimeout(check);
      else setFaults(catalogFaults(catalog));
    };
    timer = setTimeout(check);
    return () => clearTimeout(timer);
  }, [catalog]);
  return faults;
}
