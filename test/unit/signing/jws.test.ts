import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedKey, signed, unverified, verified } from '@/lib/signing/jws';
import { keyFromFile, makeKey, makeKeyForFile, thumbprint } from '@/lib/signing/keys';

const key = await makeKey();
const other = await makeKey();
const card = await signed('card', { name: 'Anna' }, key);

describe('a signed text', () => {
  it('is believed with the key that signed it', async () => {
    expect(await verified('card', card, key.publicKey)).toEqual({ ok: true, value: { name: 'Anna' } });
    expect(claimedKey(card)).toBe(await thumbprint(key.publicKey));
    expect(unverified(card)).toEqual({ name: 'Anna' });
  });

  it('is not believed with another key, nor as something else', async () => {
    expect(await verified('card', card, other.publicKey)).toEqual({ ok: false, fault: { reason: 'foreignKey' } });
    expect(await verified('answer', card, key.publicKey)).toEqual({ ok: false, fault: { reason: 'wrongKind' } });
  });

  it('is not believed with one letter changed, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(card.length - 1), fc.constantFrom(...'AZaz09_-'.split('')), async (at, letter) => {
        const altered = card.slice(0, at) + letter + card.slice(at + 1);
        // The last letter of 64 bytes carries bits that mean nothing.
        fc.pre(altered !== card && at < card.length - 1);
        expect((await verified('card', altered, key.publicKey)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'x', '..', 'a.b.c', 'e30.e30.e30', '{"alg":"none"}'])('is none: %j', async (text) => {
    expect((await verified('card', text, key.publicKey)).ok).toBe(false);
  });

  it('can be signed with a key from a file, which can’t be read out again', async () => {
    const { own, secret } = await makeKeyForFile();
    const again = await keyFromFile(secret);
    expect(again.publicKey).toEqual(own.publicKey);
    expect([own.privateKey.extractable, again.privateKey.extractable]).toEqual([false, false]);
    expect((await verified('policy', await signed('policy', { a: 1 }, again), own.publicKey)).ok).toBe(true);
  });
});
