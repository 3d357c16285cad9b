import { describe, expect, it } from 'vitest';
import { makeKey } from '@/lib/signing/keys';
import { checkForNewer } from '@/lib/team/checking';
import { takeOver } from '@/lib/team/keeper';
import { joinFileText } from '@/lib/team/joining';
import { cardBy, machine, MONTH, NOW, publicationBy, version } from '../../make/team';

const [team, otherTeam] = await Promise.all([makeKey(), makeKey()]);

/** A machine of the team that has taken version 3 over. */
async function member() {
  const here = await machine();
  const card = await cardBy(team, here.own);
  await here.door.write({
    team: { name: 'Lamp shop', teamKey: team.publicKey, card, chain: [], revoked: ['old'], issued: [] },
  });
  await takeOver(here.door, await publicationBy(team), 'file');
  return here;
}
type Member = Awaited<ReturnType<typeof member>>;
const outcome = ({ kept }: Member) => kept.team?.lastCheck;

describe('taking a published policy over', () => {
  it('keeps policy, number, date and publisher, and every leaver that was ever named', async () => {
    const here = await member();
    await takeOver(here.door, await publicationBy(team, { policy: version(4), revoked: ['left'] }), 'address');
    await takeOver(here.door, await publicationBy(team, { policy: version(5), revoked: [] }), 'file');
    expect(here.kept.policy?.version).toBe(5);
    expect(here.kept.team).toMatchObject({
      revoked: ['old', 'left'],
      inUse: { version: 5, publishedAt: NOW, publisher: 'Olga', source: 'file' },
    });
  });

  it.each<[string, () => Promise<string>, object]>([
    ['unsigned', async () => JSON.stringify(version(9)), { reason: 'notSigned' }],
    ['foreign', () => publicationBy(otherTeam, { policy: version(9) }), { reason: 'foreignKey' }],
    ['older', () => publicationBy(team, { policy: version(2) }), { reason: 'older', version: 2, inUse: 3 }],
    ['the same', () => publicationBy(team), { reason: 'same' }],
    ['another one of the same number', () => publicationBy(team, { publishedAt: NOW - 5 }), { reason: 'twin' }],
    ['altered', async () => altered(await publicationBy(team, { policy: version(9) })), { reason: 'altered' }],
    ['a card', async () => cardBy(team, otherTeam), { reason: 'wrongKind' }],
    [
      'of a newer Amends',
      () => publicationBy(team, { policy: { ...version(9), schema: 99 as 3 } }),
      { reason: 'newerSchema', schema: 99 },
    ],
    [
      'with a fault',
      () => publicationBy(team, { policy: version(9, { updatedOn: 'today' }) }),
      { reason: 'invalid', faults: expect.arrayContaining([expect.objectContaining({ path: 'updatedOn' })]) },
    ],
    [
      'from the future',
      () => publicationBy(team, { policy: version(9), publishedAt: NOW + 2 * 86_400_000 }),
      { reason: 'fromFuture' },
    ],
    [
      'of another shape',
      () => publicationBy(team, { policy: version(9), revoked: [7 as unknown as string] }),
      { reason: 'malformed', places: [{ path: 'revoked.0' }] },
    ],
  ])('refuses one that is %s, and takes nothing of it', async (_what, jws, fault) => {
    const here = await member();
    const before = structuredClone(here.kept);
    expect(await takeOver(here.door, await jws(), 'file')).toMatchObject({ ok: false, fault });
    expect(here.kept).toEqual(before);
  });

  it('brings a person the new card that was made for them, and nobody else’s', async () => {
    const here = await member();
    const later = { issuedAt: NOW, expiresAt: NOW + 24 * MONTH };
    const mine = await cardBy(team, here.own, { ...later, id: 'c2', level: 2 });
    const theirs = await cardBy(team, otherTeam, { ...later, id: 'c3', level: 3 });
    const forged = await cardBy(otherTeam, here.own, { ...later, id: 'c4', issuedAt: NOW + 1, level: 3 });
    await takeOver(here.door, await publicationBy(team, { policy: version(4), cards: [theirs, mine, forged] }), 'file');
    expect(here.kept.team?.card).toBe(mine);
  });

  it('loses nothing when two arrive at once', async () => {
    const here = await member();
    await Promise.all([
      takeOver(here.door, await publicationBy(team, { policy: version(7), revoked: ['a'] }), 'file'),
      takeOver(here.door, await publicationBy(team, { policy: version(6), revoked: ['b'] }), 'address'),
    ]);
    expect(here.kept.policy?.version).toBe(7);
  });
});

const altered = (jws: string): string =>
  jws.replace(/^([^.]+\.[^.]{40})(.)/, (_, head: string, at: string) => head + (at === 'A' ? 'B' : 'A'));

describe('looking for something newer', () => {
  it('asks the address with the ETag of the last time, and takes over what is newer', async () => {
    const here = await member();
    const { door, web, kept } = here;
    await door.write({ team: { ...kept.team!, policyUrl: 'https://shop.example/p' } });
    web.answer = { kind: 'text', text: `${await publicationBy(team, { policy: version(8) })}\n`, etag: '"8"' };
    await checkForNewer(door);
    expect(outcome(here)).toEqual({ at: NOW, source: 'address', outcome: 'newer', detail: '8' });
    expect(kept.policy?.version).toBe(8);
    web.answer = { kind: 'unchanged' };
    await checkForNewer(door);
    expect(web.asked).toEqual([undefined, '"8"']);
    expect(outcome(here)?.outcome).toBe('unchanged');
  });

  it('keeps the reason of a refusal, and asks for the whole again the next time', async () => {
    const here = await member();
    const { door, web, kept } = here;
    await door.write({ team: { ...kept.team!, policyUrl: 'https://shop.example/p', etag: '"3"' } });
    web.answer = { kind: 'text', text: JSON.stringify(version(9)), etag: '"9"' };
    await checkForNewer(door);
    expect(outcome(here)?.outcome).toBe('notSigned');
    expect(kept.team?.etag).toBeUndefined();
    expect(kept.policy?.version).toBe(3);
    web.answer = { kind: 'notOk', status: 404 };
    await checkForNewer(door);
    expect(outcome(here)).toMatchObject({ outcome: 'notOk', detail: '404' });
  });

  it('asks nobody where no address is set', async () => {
    const here = await member();
    await checkForNewer(here.door);
    expect(here.web.asked).toEqual([]);
    expect(outcome(here)).toBeUndefined();
  });
});

describe('what administrators have set', () => {
  const x = team.publicKey.x;

  it('makes a machine without a team a member, with the policy', async () => {
    const here = await machine();
    here.administrators.set = { teamKey: x, policy: await publicationBy(team), policyUrl: 'https://shop.example/p' };
    await checkForNewer(here.door);
    expect(here.kept.policy?.version).toBe(3);
    expect(here.kept.team).toMatchObject({
      name: 'Lamp shop',
      inUse: { source: 'administrator' },
      policyUrl: 'https://shop.example/p',
    });
    expect(here.web.asked).toHaveLength(1);
  });

  it('brings a card to the machine that it is for, and says so where it is for another one', async () => {
    const [here, there] = [await machine(), await machine()];
    const joinFile = joinFileText({
      teamName: 'Lamp shop',
      teamKey: team.publicKey,
      card: await cardBy(team, here.own),
    });
    here.administrators.set = { joinFile };
    there.administrators.set = { joinFile };
    await checkForNewer(here.door);
    await checkForNewer(there.door);
    expect(here.kept.team).toMatchObject({ name: 'Lamp shop', card: expect.stringContaining('.') });
    expect(there.kept.team).toMatchObject({ lastCheck: { outcome: 'notForThisKey' } });
    expect(there.kept.team?.teamKey).toBeUndefined();
  });

  it('never moves a machine to another team', async () => {
    const here = await member();
    here.administrators.set = {
      teamKey: otherTeam.publicKey.x,
      policy: await publicationBy(otherTeam, { policy: version(9) }),
    };
    await checkForNewer(here.door);
    expect(here.kept.team).toMatchObject({ teamKey: team.publicKey, lastCheck: { outcome: 'otherTeam' } });
    expect(here.kept.policy?.version).toBe(3);
  });

  it.each([
    [undefined],
    [null],
    ['x'],
    [{}],
    [{ teamKey: 7, policy: {}, policyUrl: 'javascript:1' }],
    [{ teamKey: '{"kty":' }],
  ])('is passed over where it is %j', async (set) => {
    const here = await member();
    const before = structuredClone(here.kept);
    here.administrators.set = set;
    await checkForNewer(here.door);
    expect(here.kept).toEqual(before);
  });
});
