import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signed, verified } from '@/lib/signing/jws';
import { makeKeyForFile } from '@/lib/signing/keys';
import { openProtectedFile, protectedFile } from '@/lib/signing/protectedFile';

const WEAK = 2;
const { own, secret } = await makeKeyForFile();
const file = await protectedFile(secret, 'four plain words here', WEAK);

describe('the file of a team’s key', () => {
  it('gives the key back to who knows the passphrase, and no private half can be read in it', async () => {
    const opened = await openProtectedFile(file, 'four plain words here');
    if (!opened.ok) throw new Error(opened.fault.reason);
    expect(opened.value.publicKey).toEqual(own.publicKey);
    expect(opened.value.privateKey.extractable).toBe(false);
    const text = await signed('policy', { a: 1 }, opened.value);
    expect((await verified('policy', text, own.publicKey)).ok).toBe(true);
    expect(file).not.toContain(secret.d);
    expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+-----END AGE ENCRYPTED FILE-----\n?$/);
  });

  it('opens with the library’s own cost too', async () => {
    const strong = await protectedFile(secret, 'four plain words here');
    expect((await openProtectedFile(strong, 'four plain words here')).ok).toBe(true);
  }, 60_000);

  it('survives what mail does to it', async () => {
    expect((await openProtectedFile(`\n ${file.replaceAll('\n', '\r\n')}\n\n`, 'four plain words here')).ok).toBe(true);
  });

  it('does not open with another passphrase', async () => {
    expect(await openProtectedFile(file, 'other')).toEqual({ ok: false, fault: { reason: 'wrongPassphrase' } });
  });

  it.each([
    ['nothing', ''],
    ['a key that lies open', JSON.stringify(secret)],
    ['another armour', '-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----'],
    ['a novel', 'a'.repeat(30_000)],
  ])('is not %s', async (_what, text) => {
    expect(await openProtectedFile(text, 'x')).toEqual({ ok: false, fault: { reason: 'notKeyFile' } });
  });

  it('is not an age file of something else', async () => {
    for (const other of [{ kty: 'RSA' }, 'text', null, { ...secret, d: 'AAAA' }]) {
      const text = await protectedFile(other as JsonWebKey, 'x', WEAK);
      expect(await openProtectedFile(text, 'x')).toEqual({ ok: false, fault: { reason: 'notKeyFile' } });
    }
  });

  it('is damaged, or opens with no passphrase, once any letter of it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.constantFrom(...'AZaz09+/=\n-'.split('')), async (at, letter) => {
        const altered = file.slice(0, at) + letter + file.slice(at + 1);
        // Line ends are no part of what is protected, and a raised cost would only be slow.
        fc.pre(altered.replace(/\s/g, '') !== file.replace(/\s/g, ''));
        const opened = await openProtectedFile(altered, 'four plain words here');
        expect(opened.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
