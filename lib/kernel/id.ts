const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const encode = (value: number, length: number): string => {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / 32))
    text = (ALPHABET[rest % 32] ?? '') + text;
  return text;
};

/** Makes ids; a test hands in a counter, the composition root one made from the clock and random bytes. */
export type MakeId = () => string;

/**
 * A maker of unique ids of 26 characters whose order is their order in time: 10 characters of epoch ms, 16 random.
 * Two ids of one millisecond from one maker keep their order too.
 */
export function timeOrderedIds(now: () => number, random: (bytes: number) => Uint8Array): MakeId {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now() * 1024);
    const tail = Array.from(random(14), (byte) => ALPHABET[byte % 32]).join('');
    return encode(Math.floor(last / 1024), 10) + encode(last % 1024, 2) + tail;
  };
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A random id. Unlike `crypto.randomUUID` it can be had on a helpdesk's page that comes without encryption (http://rt.intranet). */
export const randomId = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/**
 * A short fingerprint of the parts, the same on every machine: 128 bits of SHA-256 as hex. Two equal lists of parts give one
 * id, whoever makes it and however often.
 */
export async function hashId(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return hex(digest.subarray(0, 16));
}
