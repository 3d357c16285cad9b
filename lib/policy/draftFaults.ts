import * as v from 'valibot';
import { optionFaults } from './catalogFaults';
import { rules } from './check';
import { faultOf, type Fault } from './faults';
import type { Known } from './rule';
import { PolicyShape, type Option, type Policy } from './schema';

/** The document with options that are looked at elsewhere. */
const Rest = v.strictObject({
  ...PolicyShape.entries,
  catalog: v.pipe(v.array(v.unknown()), v.minLength(1, 'empty')),
});

/** Stands in for an option where only its id is looked at: what is in it was looked at by itself. */
const standIn = ({ id = '' }: Partial<Option>): Option => ({
  id,
  kinds: [],
  value: { by: 'nothing' },
  when: [],
  repairs: [],
  goals: [],
  speed: 'now',
  minLevel: 1,
  label: {},
  text: {},
});

function faultsOfRest(draft: Policy, known: Known): Fault[] {
  const parsed = v.safeParse(Rest, draft, { abortPipeEarly: true });
  if (!parsed.success) return parsed.issues.map(faultOf);
  const policy = { ...parsed.output, catalog: draft.catalog.map(standIn) };
  return rules.flatMap((rule) => rule(policy, known));
}

/**
 * What is wrong with a document while it is edited. It has faults exactly when `checkPolicy` finds some, but names those of the rules beside those
 * of the schema, and checks of a long catalog only what was touched since: one keystroke must not cost a thousand options.
 */
export function draftFaults(draft: Policy, known: Known = {}): Fault[] {
  const ofOptions = draft.catalog.flatMap((option, index) =>
    optionFaults(option).map(({ option: _id, ...fault }) => ({ ...fault, path: `catalog[${index}].${fault.path}` })),
  );
  return [...ofOptions, ...faultsOfRest(draft, known)];
}
