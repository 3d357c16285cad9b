import * as v from 'valibot';
import { fail, ok, type Result } from '../kernel/result';
import type { Instant } from '../kernel/time';
import { checkPolicy, type PolicyFault } from '../policy/check';
import type { Policy } from '../policy/schema';
import { signed, unverified, type SignatureFault } from '../signing/jws';
import type { OwnKey, PublicKey } from '../signing/keys';
import { readSigned, type ShapeFault } from '../signing/read';
import { CLOCK_DRIFT, KeyOrCard, Moment, Name, Signed } from './values';

const Chain = v.pipe(v.array(Signed), v.maxLength(100));

const PublicationShape = v.strictObject({
  kind: v.literal('policy'),
  /** The team's name. */
  team: Name,
  /** Checked by the policy's own rules, with the paths of its own faults. */
  policy: v.unknown(),
  publishedAt: Moment,
  publisher: Name,
  /** Keys of leavers and cards taken back. */
  revoked: v.pipe(v.array(KeyOrCard), v.maxLength(10_000)),
  /** The cards that hold, so that a new one reaches its owner with the next version. */
  cards: v.pipe(v.array(Signed), v.maxLength(2000)),
  /** The steps from the team's first key to the one that signs this, oldest first. */
  chain: Chain,
});

/** A version of the policy as the team has signed it, and what goes out with it. */
export type Publication = Omit<v.InferOutput<typeof PublicationShape>, 'policy'> & { policy: Policy };

/** Why a publication is not taken over; nothing of it is. `twin` is another document under the number that is in use. */
export type PublicationFault =
  | SignatureFault
  | ShapeFault
  | Exclude<PolicyFault, { reason: 'notJson' }>
  | { reason: 'older'; version: number; inUse: number }
  | { reason: 'same' | 'twin' | 'fromFuture' };

/** Which publication is in use. */
export interface InUse {
  version: number;
  publishedAt: Instant;
}

/** A policy as text, signed by the team. */
export const signPublication = (publication: Omit<Publication, 'kind'>, team: OwnKey): Promise<string> =>
  signed('policy', { kind: 'policy', ...publication }, team);

/** The successions that a publication brings along. Each proves itself, so they may be looked at before the whole is believed. */
export function chainIn(jws: string): readonly string[] {
  const parsed = v.safeParse(v.object({ chain: Chain }), unverified(jws));
  return parsed.success ? parsed.output.chain : [];
}

function ageFault(publication: Publication, inUse: InUse): PublicationFault | undefined {
  const { version } = publication.policy;
  if (version > inUse.version) return undefined;
  if (version < inUse.version) return { reason: 'older', version, inUse: inUse.version };
  return { reason: publication.publishedAt === inUse.publishedAt ? 'same' : 'twin' };
}

/** The publication in a signed text, if the team of `teamKey` has signed it, its policy has no fault, and it is newer than the one in use. */
export async function readPublication(
  jws: string,
  teamKey: PublicKey,
  { inUse, now }: { inUse: InUse | undefined; now: Instant },
): Promise<Result<Publication, PublicationFault>> {
  const read = await readSigned('policy', PublicationShape, jws, teamKey);
  if (!read.ok) return read;
  if (read.value.publishedAt > now + CLOCK_DRIFT) return fail({ reason: 'fromFuture' });
  const checked = checkPolicy(read.value.policy);
  if (!checked.ok) return checked.fault.reason === 'notJson' ? fail({ reason: 'altered' }) : fail(checked.fault);
  const publication = { ...read.value, policy: checked.value };
  const fault = inUse && ageFault(publication, inUse);
  return fault ? fail(fault) : ok(publication);
}
