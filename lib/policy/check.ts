import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import { faultOf, type PolicyFault } from './faults';
import { migrated } from './migrate';
import type { Known, PolicyRule } from './rule';
import { PolicyShape, SCHEMA, type Policy } from './schema';

export type { Fault, PolicyFault } from './faults';

const files = import.meta.glob<Record<string, PolicyRule>>('./checks/*.ts', { eager: true });
/** What is asked of a whole document beside its schema. */
export const rules = Object.values(files).flatMap((file) => Object.values(file));

/** A file may name the schema that an editor checks it by; the document itself has no such part. */
function withoutSchemaName(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('$schema' in data)) return data;
  const { $schema, ...rest } = data;
  return typeof $schema === 'string' ? rest : data;
}

/**
 * A policy from unknown data, of this or an older shape: the document, or every fault that it has, each with its path. Never a part of it.
 * What `known` does not tell is not asked.
 */
export function checkPolicy(data: unknown, known: Known = {}): Result<Policy, PolicyFault> {
  const schema = (data as { schema?: unknown } | null)?.schema;
  if (typeof schema === 'number' && schema > SCHEMA) return fail({ reason: 'newerSchema', schema });
  const parsed = v.safeParse(PolicyShape, migrated(withoutSchemaName(data)), { abortPipeEarly: true });
  if (!parsed.success) return fail({ reason: 'invalid', faults: parsed.issues.map(faultOf) });
  const policy = parsed.output;
  const faults = rules.flatMap((rule) => rule(policy, known));
  return faults.length > 0 ? fail({ reason: 'invalid', faults }) : ok(policy);
}

/** A policy from the text of a file. */
export function parsePolicy(text: string, known: Known = {}): Result<Policy, PolicyFault> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail({ reason: 'notJson', detail: String(error) });
  }
  return checkPolicy(data, known);
}
