import { describe, expect, it } from 'vitest';
import { makeKey, thumbprint } from '@/lib/signing/keys';
import { introductionText, readIntroduction, spoken } from '@/lib/team/introduction';
import { joinFileText, readJoinFile, type JoinFile } from '@/lib/team/joining';
import { join, readJoin, takeFile } from '@/lib/team/keeper';
import { teamFrom } from '@/lib/team/team';
import { cardBy, machine, MONTH, NOW, publicationBy, version } from '../../make/team';

const [team, otherTeam, anna, boris] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
const fileFor = async (change: Partial<JoinFile> = {}) =>
  joinFileText({ teamName: 'Lamp shop', teamKey: team.publicKey, card: await cardBy(team, anna), ...change });
const read = (text: string, known: object | null = null) =>
  readJoinFile(text, { ownKey: anna.publicKey, team: teamFrom(known), now: NOW });

describe('an introduction', () => {
  const person = { name: 'Анна Ли', agentId: 'anna', key: anna.publicKey };

  it('says who one is, and is read again by the lead', async () => {
    const text = await introductionText(person);
    expect(await readIntroduction(text)).toEqual({ ok: true, value: person });
    expect(text).toContain(await spoken(anna.publicKey));
  });

  it('is found with what a mail puts around it', async () => {
    const text = `Hi Olga,\r\n\r\n  ${(await introductionText(person)).replaceAll('\n', '\r\n  ')}\r\n\r\nThanks!`;
    expect(await readIntroduction(text)).toEqual({ ok: true, value: person });
  });

  it('has a fingerprint that can be read aloud, the same everywhere and another for every key', async () => {
    expect(await spoken(anna.publicKey)).toMatch(/^\d{5}( \d{5}){4}$/);
    expect(await spoken({ ...anna.publicKey })).toBe(await spoken(anna.publicKey));
    expect(await spoken(anna.publicKey)).not.toBe(await spoken(boris.publicKey));
  });

  it('is refused where a key or name is missing, or the key was exchanged', async () => {
    const text = await introductionText(person);
    expect(await readIntroduction('hello')).toEqual({ ok: false, fault: { reason: 'noIntroduction' } });
    expect(await readIntroduction(text.replace('Анна Ли', ' '))).toEqual({ ok: false, fault: { reason: 'noName' } });
    const exchanged = text.replace(anna.publicKey.x, boris.publicKey.x);
    expect(await readIntroduction(exchanged)).toEqual({ ok: false, fault: { reason: 'otherFingerprint' } });
  });
});

describe('a join file', () => {
  it('carries team, card and policy', async () => {
    const text = await fileFor({ policy: await publicationBy(team), policyUrl: 'https://shop.example/policy.jws' });
    const joining = await read(text);
    expect(joining).toMatchObject({
      ok: true,
      value: { card: { name: 'Anna' }, publication: { policy: { version: 3 } } },
    });
    expect(joining.ok && joining.value.otherTeam).toBeUndefined();
  });

  it.each<[string, () => Promise<string>, object]>([
    ['is not JSON', async () => '{', { reason: 'notJson' }],
    [
      'is something else',
      async () => '{"amends":"request"}',
      { reason: 'malformed', places: expect.arrayContaining([]) },
    ],
    ['is for another machine', async () => fileFor({ card: await cardBy(team, boris) }), { reason: 'notForThisKey' }],
    [
      'has a card of another team',
      async () => fileFor({ card: await cardBy(otherTeam, anna) }),
      { reason: 'foreignKey' },
    ],
    [
      'has a card that the person made',
      async () => fileFor({ card: await cardBy(anna, anna) }),
      { reason: 'foreignKey' },
    ],
    [
      'has a card that expired',
      async () => fileFor({ card: await cardBy(team, anna, { expiresAt: NOW }) }),
      { reason: 'expired' },
    ],
    [
      'has a policy of another team',
      async () => fileFor({ policy: await publicationBy(otherTeam) }),
      { reason: 'policy', fault: { reason: 'foreignKey' } },
    ],
    [
      'has a policy by which the person has left',
      async () => fileFor({ policy: await publicationBy(team, { revoked: [await thumbprint(anna.publicKey)] }) }),
      { reason: 'revoked' },
    ],
    ['leads to no web address', () => fileFor({ policyUrl: 'file:///etc/passwd' }), { reason: 'malformed' }],
  ])('that %s is refused', async (_what, text, fault) => {
    expect(await read(await text())).toMatchObject({ ok: false, fault });
  });

  it('of another team asks first, with both fingerprints to compare', async () => {
    const joining = await read(await fileFor(), { teamKey: otherTeam.publicKey, revoked: ['c1'] });
    expect(joining).toMatchObject({
      ok: true,
      value: { otherTeam: { present: await spoken(otherTeam.publicKey), joining: await spoken(team.publicKey) } },
    });
  });
});

describe('joining', () => {
  const joinWith = async (here: Awaited<ReturnType<typeof machine>>, change: Partial<JoinFile> = {}) => {
    const card = await cardBy(change.teamKey === otherTeam.publicKey ? otherTeam : team, here.own, { level: 2 });
    const joining = await readJoin(here.door, await fileFor({ card, ...change }));
    if (!joining.ok) throw new Error(joining.fault.reason);
    await join(here.door, joining.value);
  };

  it('takes team, card and policy over at once', async () => {
    const here = await machine();
    await joinWith(here, { policy: await publicationBy(team), policyUrl: 'https://shop.example/p' });
    expect(here.kept.policy?.version).toBe(3);
    expect(here.kept.team).toMatchObject({
      name: 'Lamp shop',
      teamKey: team.publicKey,
      policyUrl: 'https://shop.example/p',
      inUse: { version: 3, publisher: 'Olga', source: 'join' },
    });
  });

  it('again keeps the newer policy and the leavers that are known', async () => {
    const here = await machine();
    await joinWith(here, { policy: await publicationBy(team, { policy: version(5), revoked: ['c7'] }) });
    await joinWith(here, { policy: await publicationBy(team, { policy: version(4) }) });
    expect(here.kept.policy?.version).toBe(5);
    expect(here.kept.team).toMatchObject({ revoked: ['c7'], inUse: { version: 5 } });
  });

  it('another team leaves the rules, leavers and people of the former one', async () => {
    const here = await machine();
    await joinWith(here, { policy: await publicationBy(team, { policy: version(9), revoked: ['c7'] }) });
    await joinWith(here, { teamKey: otherTeam.publicKey, teamName: 'Other' });
    expect(here.kept).toMatchObject({ policy: null, publication: null, team: { name: 'Other', revoked: [] } });
    expect(here.kept.team?.inUse).toBeUndefined();
  });

  it('ends the import of policies that nobody has signed', async () => {
    const here = await machine();
    const plain = JSON.stringify(version(20));
    expect((await takeFile(here.door, plain)).ok).toBe(true);
    expect(here.kept.policy?.version).toBe(20);
    await joinWith(here, { policy: await publicationBy(team) });
    expect(await takeFile(here.door, plain)).toEqual({ ok: false, fault: { reason: 'notSigned' } });
    expect(here.kept.policy?.version).toBe(3);
  });

  it('is needed before a signed policy can be checked', async () => {
    const here = await machine();
    expect(await takeFile(here.door, await publicationBy(team))).toEqual({ ok: false, fault: { reason: 'noTeam' } });
    expect(here.kept).toEqual({});
  });

  it('lets a card be renewed by a file', async () => {
    const here = await machine();
    await joinWith(here);
    here.at.now = NOW + 11 * MONTH + 1;
    const card = await cardBy(team, here.own, { id: 'c2', issuedAt: here.at.now, expiresAt: here.at.now + MONTH });
    await joinWith(here, { card });
    expect(here.kept.team?.card).toBe(card);
  });
});
