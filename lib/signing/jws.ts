import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { fail, ok, type Result } from '../kernel/result';
import { thumbprint, type OwnKey, type PublicKey } from './keys';

/** What a signed text is. It is part of what is signed, so that a card can't pass for an answer. */
export type SignedKind = 'policy' | 'card' | 'request' | 'answer' | 'succession';

/** Why a signed text is not believed. */
export interface SignatureFault {
  reason: 'notSigned' | 'tooLong' | 'wrongKind' | 'foreignKey' | 'altered';
}

/** Signed documents may carry pictures; nothing that we sign comes near this. */
const LONGEST = 8_000_000;

const typeOf = (kind: SignedKind): string => `amends-${kind}+jws`;

/** A payload signed as a compact JWS (EdDSA). Its header names the kind and the key. */
export async function signed(kind: SignedKind, payload: object, { publicKey, privateKey }: OwnKey): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  return new CompactSign(bytes)
    .setProtectedHeader({ alg: 'EdDSA', typ: typeOf(kind), kid: await thumbprint(publicKey) })
    .sign(privateKey);
}

function headerOf(jws: string): { typ?: unknown; alg?: unknown; kid?: unknown } | undefined {
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return undefined;
  }
}

/** The id of the key that a signed text says it was signed with; nothing is checked. */
export const claimedKey = (jws: string): string | undefined => {
  const kid = headerOf(jws)?.kid;
  return typeof kid === 'string' ? kid : undefined;
};

/** The payload of a signed text of this kind that `key` has signed, else why it is not believed. Its shape is for the caller to check. */
export async function verified(
  kind: SignedKind,
  jws: string,
  key: PublicKey,
): Promise<Result<unknown, SignatureFault>> {
  if (jws.length > LONGEST) return fail({ reason: 'tooLong' });
  const header = headerOf(jws);
  if (!header || header.alg !== 'EdDSA') return fail({ reason: 'notSigned' });
  if (header.typ !== typeOf(kind)) return fail({ reason: 'wrongKind' });
  if (header.kid !== (await thumbprint(key))) return fail({ reason: 'foreignKey' });
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    return ok(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return fail({ reason: 'altered' });
  }
}

/** The payload without any check of its signature, to find out by whom it claims to be; undefined where there is none. */
export function unverified(jws: string): unknown {
  try {
    const [, body = ''] = jws.split('.');
    const bytes = Uint8Array.from(atob(body.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
