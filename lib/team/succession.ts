import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import { signed, type SignatureFault } from '../signing/jws';
import { PublicKey, type OwnKey } from '../signing/keys';
import { readSigned, type ShapeFault } from '../signing/read';
import { CLOCK_DRIFT, Moment } from './values';

const SuccessionShape = v.strictObject({ kind: v.literal('succession'), newKey: PublicKey, at: Moment });
type Succession = v.InferOutput<typeof SuccessionShape>;

/** Why a succession is not followed. */
export type SuccessionFault = SignatureFault | ShapeFault | { reason: 'fromFuture' };

/** The team's former key says which one comes after it. */
export const succeed = (newKey: PublicKey, at: Instant, former: OwnKey): Promise<string> =>
  signed('succession', { kind: 'succession', newKey, at }, former);

/** One step from a team's key to the next, if the former one has signed it. */
export async function readSuccession(
  jws: string,
  former: PublicKey,
  now: Instant,
): Promise<Result<Succession, SuccessionFault>> {
  const read = await readSigned('succession', SuccessionShape, jws, former);
  if (!read.ok) return read;
  return read.value.at > now + CLOCK_DRIFT ? fail({ reason: 'fromFuture' }) : ok(read.value);
}

/** The key to which a chain of successions leads from the one that is known: itself where no step begins at it. Steps before it are passed over. */
export async function followed(known: PublicKey, chain: readonly string[], now: Instant): Promise<PublicKey> {
  let key = known;
  for (const step of chain) {
    const read = await readSuccession(step, key, now);
    if (read.ok) key = read.value.newKey;
  }
  return key;
}
