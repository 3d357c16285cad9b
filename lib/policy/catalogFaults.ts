import * as v from 'valibot';
import { faultOf, type Fault } from './check';
import { Option } from './parts/catalog';

/** A fault of one option; its path begins within the option (`value.face.EUR`). */
export interface OptionFault extends Fault {
  option: string;
}

const NONE: readonly OptionFault[] = [];
// An option that was not touched is the same object as before, and so are its faults: of a thousand options one is checked anew.
const known = new WeakMap<Option, readonly OptionFault[]>();

/** What is wrong with an option by itself. */
export function optionFaults(option: Option): readonly OptionFault[] {
  const before = known.get(option);
  if (before) return before;
  const parsed = v.safeParse(Option, option);
  const faults = parsed.success ? NONE : parsed.issues.map((issue) => ({ ...faultOf(issue), option: option.id }));
  known.set(option, faults);
  return faults;
}

/** What is wrong in a catalog, in the order of its rows: the faults that `checkPolicy` finds in it. */
export function catalogFaults(catalog: readonly Option[]): OptionFault[] {
  const seen = new Set<string>();
  return catalog.flatMap((option) => {
    const isTwice = seen.has(option.id);
    seen.add(option.id);
    const twice = { option: option.id, path: 'id', code: 'duplicateId', received: option.id } as const;
    return isTwice ? [...optionFaults(option), twice] : optionFaults(option);
  });
}
