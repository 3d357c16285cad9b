import { SCHEMA } from './schema';

/** A policy of any age, before it was checked. */
type Raw = Record<string, unknown>;
type Step = { migrate: (policy: Raw) => Raw };

const files = import.meta.glob<Step>('./migrations/*.ts', { eager: true });

/** The step from each version of the shape to the next, by the version that it starts from. */
const STEPS = new Map(
  Object.entries(files).map(([path, { migrate }]) => [Number(/(\d+)-to-\d+\.ts$/.exec(path)?.[1]), migrate]),
);

/** True for data that is a policy of a shape older than ours. */
const isOlder = (data: unknown): data is Raw & { schema: number } => {
  const schema = (data as { schema?: unknown } | null)?.schema;
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 && schema < SCHEMA;
};

/**
 * An older policy in the newest shape, one step after the other; anything else as it is. What is wrong with the result is told by its
 * check: a step may fail on nonsense, and then the nonsense itself is checked.
 */
export function migrated(data: unknown): unknown {
  let policy = data;
  while (isOlder(policy)) {
    const step = STEPS.get(policy.schema);
    if (!step) throw new Error(`no migration from version ${policy.schema}`);
    try {
      policy = step(policy);
    } catch {
      return data;
    }
  }
  return policy;
}
