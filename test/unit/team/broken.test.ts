import { dequal } from 'dequal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/lib/kernel/result';
import { signed, unverified, type SignedKind } from '@/lib/signing/jws';
import { makeKey } from '@/lib/signing/keys';
import { readCard } from '@/lib/team/card';
import { readIntroduction } from '@/lib/team/introduction';
import { joinFileText, readJoinFile } from '@/lib/team/joining';
import { takeOver } from '@/lib/team/keeper';
import { readPublication } from '@/lib/team/publication';
import { readSuccession, succeed } from '@/lib/team/succession';
import { teamFrom } from '@/lib/team/team';
import { changed, junk, placesOf } from '../../make/broken';
import { cardBy, machine, NOW, publicationBy, version } from '../../make/team';

const [team, otherTeam, next, here] = await Promise.all([makeKey(), makeKey(), makeKey(), machine()]);
// Parts that may be left out would make a document that is good without them.
const { externalRoutes: _, reviews: __, ...small } = version(3);
const policy = {
  ...small,
  fields: small.fields.slice(0, 1),
  catalog: small.catalog.slice(0, 1),
  entitlements: small.entitlements.slice(0, 1),
  plays: [],
};

/** One good text of each kind, and whoever reads it. Each reader gives a code for what it refuses. */
type Refusal = Result<unknown, { reason: string }>;
const card = await cardBy(team, here.own);
const publication = await publicationBy(team, { policy, revoked: ['c9'], cards: [card] });
const succession = await succeed(next.publicKey, NOW, team);
const known = { team: { ...teamFrom(null), name: 'Lamp shop', teamKey: team.publicKey, card } };
await here.door.write(known);
const TEXTS: Record<'card' | 'policy' | 'succession', { text: string; read: (jws: string) => Promise<Refusal> }> = {
  card: { text: card, read: (jws) => readCard(jws, team.publicKey, { revoked: [], now: NOW }) },
  policy: { text: publication, read: (jws) => takeOver(here.door, jws, 'file') },
  succession: { text: succession, read: (jws) => readSuccession(jws, team.publicKey, NOW) },
};
const kinds = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

let refused = 0;
/** What is wrong with a refusal; '' for one with a code, and with paths where a shape is wrong, after which nothing has changed. */
function flawOf(read: Refusal): string {
  if (read.ok) return `taken over: ${JSON.stringify(read.value).slice(0, 300)}`;
  const { reason, places = [], faults = [] } = read.fault as Fault;
  const paths = [...places, ...faults].map(({ path }) => path);
  if (!/^[A-Za-z]+$/.test(reason)) return `no code: ${reason}`;
  if (/malformed|invalid/.test(reason) === (paths.length === 0) || paths.includes('')) return `no path: ${reason}`;
  if (!dequal(here.kept, known)) return 'half taken over';
  refused++;
  return '';
}
interface Fault {
  reason: string;
  places?: { path: string }[];
  faults?: { path: string }[];
}

const OPTIONAL = new Set(['policy.owner']);
const GOOD = new Map(kinds.map((kind) => [kind, unverified(TEXTS[kind].text) as object]));
const payloadOf = (kind: SignedKind): object => GOOD.get(kind as 'card') ?? {};
const broken = fc.constantFrom(...kinds).chain((kind) => {
  const place = fc.constantFrom(...placesOf(payloadOf(kind)).filter((path) => !OPTIONAL.has(path.join('.'))));
  return fc.tuple(
    fc.constant(kind),
    place,
    fc.oneof(
      junk.map((value) => ({ value })),
      fc.constantFrom('gone', 'more'),
    ),
  );
});

describe('what is broken', () => {
  it.each(kinds)('a %s is good before it is broken', async (kind) => {
    const { text, read } = TEXTS[kind];
    const good =
      kind === 'policy'
        ? await readPublication(text, team.publicKey, { inUse: undefined, now: NOW })
        : await read(text);
    expect(good.ok).toBe(true);
  });

  it('in its shape, though the right key has signed it, is refused', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async ([kind, place, how]) => {
        const payload = changed(payloadOf(kind), place, (of, at) => {
          if (how === 'gone') delete of[at];
          else if (how === 'more') of[`${at}X`] = 1;
          else of[at] = how.value;
        });
        expect(flawOf(await TEXTS[kind].read(await signed(kind, payload, team)))).toBe('');
      }),
      { numRuns: 3800 },
    );
  }, 120_000);

  it('in one bit is refused', async () => {
    const flip = fc.tuple(fc.constantFrom(...kinds), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6));
    await fc.assert(
      fc.asyncProperty(flip, async ([kind, where, bit]) => {
        const { text, read } = TEXTS[kind];
        // The last letter of a signature carries bits that mean nothing.
        const at = Math.floor(where * (text.length - 2));
        const letter = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        expect(flawOf(await read(text.slice(0, at) + letter + text.slice(at + 1)))).toBe('');
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  it('because it was cut off, doubled or put together from two is refused', async () => {
    const cut = fc.tuple(
      fc.constantFrom(...kinds),
      fc.constantFrom(...kinds),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(cut, fc.nat(3), async ([kind, other, where], how) => {
        const { text, read } = TEXTS[kind];
        const parts = text.split('.');
        const others = TEXTS[other].text.split('.');
        const made = [
          text.slice(0, Math.floor(where * text.length)),
          text + text.slice(Math.floor(where * text.length)),
          [parts[0], others[1], kind === other ? parts[0] : parts[2]].join('.'),
          [others[0], parts[1], kind === other ? others[0] : others[2]].join('.'),
        ][how];
        expect(flawOf(await read(made ?? ''))).toBe('');
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('because another key, or for another use, has signed it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.constantFrom(...kinds),
        fc.boolean(),
        async (kind, other, isOurs) => {
          fc.pre(!isOurs || kind !== other);
          expect(flawOf(await TEXTS[kind].read(await signed(other, payloadOf(kind), isOurs ? team : otherTeam)))).toBe(
            '',
          );
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  it('as any text at all is refused', async () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.json({ maxDepth: 4 }),
      fc.base64String().map((part) => `${part}.${part}.${part}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), texts, async (kind, text) => {
        expect(flawOf(await TEXTS[kind].read(text))).toBe('');
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('in a join file is refused', async () => {
    const file = { teamName: 'Lamp shop', teamKey: team.publicKey, card, policy: publication };
    const text = joinFileText(file).trim();
    const good = JSON.parse(text) as object;
    const read = (of: string): Promise<Refusal> =>
      readJoinFile(of, { ownKey: here.own.publicKey, team: teamFrom(null), now: NOW });
    expect((await read(text)).ok).toBe(true);
    const cut = fc.nat(text.length - 1).map((length) => text.slice(0, length));
    const other = fc
      .tuple(fc.constantFrom('amends', 'teamKey', 'card', 'policy', 'policyUrl', 'more'), fc.oneof(junk, fc.string()))
      .map(([name, value]) => JSON.stringify({ ...good, [name]: value }));
    const junkName = junk.map((teamName) => JSON.stringify({ ...good, teamName }));
    const missing = fc
      .constantFrom('amends', 'teamName', 'teamKey', 'card')
      .map((name) => JSON.stringify({ ...good, [name]: undefined }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, other, junkName, missing), async (of) => {
        expect(flawOf(await read(of))).toBe('');
      }),
      { numRuns: 1200 },
    );
  }, 120_000);

  it('in an introduction is refused or read as what it says, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), fc.string({ maxLength: 60 }), async (name, key) => {
        const read = await readIntroduction(`name: ${name}\nkey: ${key}\nfingerprint: 1`);
        expect(read.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('was tried more than ten thousand times', () => {
    expect(refused).toBeGreaterThan(10_000);
  });
});
