import * as v from 'valibot';
import { rules } from './check';
import { faultOf, type Fault } from './faults';
import { Option } from './parts/catalog';
import { SCHEMA, type Policy } from './schema';

/** A fault of one option; its path begins within the option (`value.face.EUR`). */
export interface OptionFault extends Fault {
  option: string;
}

/** A document in which there is nothing else to find fault with. */
const NOTHING_ELSE: Omit<Policy, 'catalog'> = {
  schema: SCHEMA,
  version: 1,
  name: '',
  updatedOn: '',
  shops: [],
  fields: [],
  authority: {
    levels: [],
    quickConcede: {},
    maxGrantsPerCase: 1,
    overcompensationPercent: 100,
    escalations: [],
    approvalHours: 1,
    seenFromHere: 'trust',
  },
  entitlements: [],
  regions: {},
  calendars: [],
  deadlines: { promiseDays: {}, firstReplyMinutes: {}, followUpDays: 1, calendar: '' },
  checklist: { changes: [], added: [] },
  plays: [],
  phrases: {},
  tone: { off: [], added: [] },
  taughtPages: [],
};
const PLACE = 'catalog[0].';

const ruleFaults = (option: Option): Fault[] =>
  rules
    .flatMap((rule) => rule({ ...NOTHING_ELSE, catalog: [option] }, {}))
    .filter(({ path }) => path.startsWith(PLACE))
    .map((fault) => ({ ...fault, path: fault.path.slice(PLACE.length) }));

const NONE: readonly OptionFault[] = [];
// An option that was not touched is the same object as before, and so are its faults: of a thousand options one is checked anew.
const known = new WeakMap<Option, readonly OptionFault[]>();

/** What is wrong with an option by itself. */
export function optionFaults(option: Option): readonly OptionFault[] {
  const before = known.get(option);
  if (before) return before;
  const parsed = v.safeParse(Option, option, { abortPipeEarly: true });
  const found = parsed.success ? ruleFaults(option) : parsed.issues.map(faultOf);
  const faults = found.length === 0 ? NONE : found.map((fault) => ({ ...fault, option: option.id }));
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
