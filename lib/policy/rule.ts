import type { Fault } from './faults';
import type { Policy } from './schema';

/** What is known outside the document, where the one who asks can tell. */
export interface Known {
  /** Ids of the checklist items that ship with the program. */
  items?: readonly string[];
}

/** What the schema can't see: one rule on the whole document. Each is a file of its own in `checks/`. */
export type PolicyRule = (policy: Policy, known: Known) => Fault[];
