import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import { verified, type SignatureFault, type SignedKind } from './jws';
import type { PublicKey } from './keys';

/** One place in a payload that is not as it should be: `card.key.x`, or `(all)` for the whole. */
export interface Misshape {
  path: string;
  expected: string;
  received: string;
}

/** A payload of another shape, with the first places where it differs. */
export interface ShapeFault {
  reason: 'malformed';
  places: Misshape[];
}

/** How many places are named: a file of another kind differs everywhere. */
const MOST_PLACES = 20;
/** How much of a wrong value is repeated. */
const LONGEST_VALUE = 60;

/** Data as the schema wants it, else where it differs. Never a part of it. */
export function shaped<S extends v.GenericSchema>(schema: S, data: unknown): Result<v.InferOutput<S>, ShapeFault> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return ok(parsed.output);
  const places = parsed.issues.slice(0, MOST_PLACES).map((issue): Misshape => ({
    path: v.getDotPath(issue) ?? '(all)',
    expected: issue.expected ?? issue.type,
    received: issue.received.slice(0, LONGEST_VALUE),
  }));
  return fail({ reason: 'malformed', places });
}

/** The payload of a signed text of this kind and shape that `key` has signed, else why it is not used. */
export async function readSigned<S extends v.GenericSchema>(
  kind: SignedKind,
  schema: S,
  jws: string,
  key: PublicKey,
): Promise<Result<v.InferOutput<S>, SignatureFault | ShapeFault>> {
  const payload = await verified(kind, jws, key);
  return payload.ok ? shaped(schema, payload.value) : payload;
}
