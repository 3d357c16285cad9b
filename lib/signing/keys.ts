import { calculateJwkThumbprint } from 'jose';
import * as v from 'valibot';

/** The public half of an Ed25519 key, as it travels (JWK, RFC 8037). */
export const PublicKey = v.strictObject({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type PublicKey = v.InferOutput<typeof PublicKey>;

/** A key of this machine: its private half can sign and can't be read out. */
export interface OwnKey {
  publicKey: PublicKey;
  privateKey: CryptoKey;
}

const ALGORITHM = 'Ed25519';

/** The public half of a key of the browser. */
async function publicHalf(key: CryptoKey): Promise<PublicKey> {
  const { kty, crv, x } = await crypto.subtle.exportKey('jwk', key);
  return v.parse(PublicKey, { kty, crv, x });
}

/** Makes a key whose private half can't be read out of the browser. */
export async function makeKey(): Promise<OwnKey> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  return { publicKey: await publicHalf(pair.publicKey), privateKey: pair.privateKey };
}

/** Makes a key and gives its private half as a JWK too, for the one moment in which it is written to a protected file. */
export async function makeKeyForFile(): Promise<{ own: OwnKey; secret: JsonWebKey }> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const secret = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { own: await keyFromFile(secret), secret };
}

/** A key from the private half that a protected file kept; from then on it can't be read out. Rejects what is no such key. */
export async function keyFromFile(secret: JsonWebKey): Promise<OwnKey> {
  const { kty, crv, x } = secret;
  const publicKey = v.parse(PublicKey, { kty, crv, x });
  const privateKey = await crypto.subtle.importKey('jwk', secret, ALGORITHM, false, ['sign']);
  return { publicKey, privateKey };
}

/** The fingerprint by which a key is named (RFC 7638): the same on every machine. */
export const thumbprint = (key: PublicKey): Promise<string> => calculateJwkThumbprint(key);
