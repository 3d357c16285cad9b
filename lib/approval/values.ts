import * as v from 'valibot';
import type { Money } from '../kernel/money';
import type { Result } from '../kernel/result';
import { cleanLine, cleanText } from '../kernel/text';
import type { PublicKey } from '../signing/keys';

export type Level = 1 | 2 | 3;

/** A moment as epoch milliseconds; the limit is that of `Date`. */
export const Moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_#-]{1,80}$/));
/** The fingerprint of a key (RFC 7638). */
export const Thumbprint = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
/** SHA-256 of a signed text, as hex. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A signed text inside another one; it is read by itself. */
export const Signed = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));

/** One line as people see it: without marks that make one text look like another. */
export const line = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.check((text) => cleanLine(text, limit) === text, 'line'),
  );

/** Several lines, cleaned likewise. */
export const lines = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.check((text) => cleanText(text) === text, 'lines'),
  );

/** Words cut to what `lines(limit)` takes. */
export const cutLines = (text: string, limit: number): string => cleanText(cleanText(text).slice(0, limit));

export const Amount: v.GenericSchema<Money> = v.strictObject({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

/** The bearer of a card as far as approvals go. */
export interface CardHolder {
  key: PublicKey;
  name: string;
  agentId: string;
  level: Level;
}

/** Reads a card: whom the team says it is, at this moment. Handed in by whoever knows the team. */
export type ReadCard = (card: string) => Promise<Result<CardHolder, { reason: string }>>;

/** The fingerprint of a signed text: what names it bears on exactly this text and no other. */
export async function fingerprint(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
