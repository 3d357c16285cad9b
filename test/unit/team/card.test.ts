import { describe, expect, it } from 'vitest';
import { signed } from '@/lib/signing/jws';
import { makeKey, thumbprint } from '@/lib/signing/keys';
import { readCard } from '@/lib/team/card';
import { cardHere } from '@/lib/team/cardHere';
import { standing } from '@/lib/team/standing';
import { teamFrom } from '@/lib/team/team';
import { cardBy, MONTH, NOW } from '../../make/team';

const [team, otherTeam, anna] = await Promise.all([makeKey(), makeKey(), makeKey()]);
const held = { revoked: [], now: NOW };
const reasonOf = async (jws: string, how = held as { revoked: readonly string[]; now: number }) => {
  const read = await readCard(jws, team.publicKey, how);
  return read.ok ? 'fine' : read.fault.reason;
};

describe('a card', () => {
  it('says whose key it is and what they may decide', async () => {
    const read = await readCard(await cardBy(team, anna, { level: 2 }), team.publicKey, held);
    expect(read).toMatchObject({ ok: true, value: { name: 'Anna', level: 2, key: anna.publicKey } });
  });

  it('holds from its issue to its expiry; clocks may be a day apart', async () => {
    const card = await cardBy(team, anna, { issuedAt: NOW, expiresAt: NOW + MONTH });
    expect(await reasonOf(card, { revoked: [], now: NOW - 80_000_000 })).toBe('fine');
    expect(await reasonOf(card, { revoked: [], now: NOW - 90_000_000 })).toBe('notYetValid');
    expect(await reasonOf(card, { revoked: [], now: NOW + MONTH - 1 })).toBe('fine');
    expect(await reasonOf(card, { revoked: [], now: NOW + MONTH })).toBe('expired');
  });

  it('is refused once the person’s key or the card itself was taken back, even after it has expired', async () => {
    const card = await cardBy(team, anna);
    expect(await reasonOf(card, { revoked: [await thumbprint(anna.publicKey)], now: NOW })).toBe('revoked');
    expect(await reasonOf(card, { revoked: ['c1'], now: NOW + 20 * MONTH })).toBe('revoked');
    expect(await reasonOf(card, { revoked: ['c2'], now: NOW })).toBe('fine');
  });

  it('is refused when another team, the person or nobody has signed it', async () => {
    expect(await reasonOf(await cardBy(otherTeam, anna))).toBe('foreignKey');
    expect(await reasonOf(await cardBy(anna, anna))).toBe('foreignKey');
    expect(await reasonOf(JSON.stringify({ kind: 'card', level: 3 }))).toBe('notSigned');
    expect(await reasonOf(await signed('answer', { kind: 'card' }, team))).toBe('wrongKind');
  });

  it.each([
    ['level', { level: 4 as 3 }],
    ['expiresAt', { expiresAt: NOW - 2 * MONTH }],
    ['name', { name: 'Anna\u202egro.pohs' }],
    ['name', { name: '' }],
    ['key.x', { key: { ...anna.publicKey, x: 'short' } }],
    ['issuedAt', { issuedAt: 1e300 }],
  ])('with another %s than it may have is named by that place', async (path, change) => {
    const read = await readCard(await cardBy(team, anna, change), team.publicKey, held);
    expect(read).toMatchObject({
      ok: false,
      fault: { reason: 'malformed', places: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
  });
});

describe('where a person stands', () => {
  const self = { agentName: 'Me', agentId: 'me', level: 3 as const };
  const own = anna.publicKey;
  const at = async (change: object, key = own, now = NOW) =>
    standing(self, await cardHere(teamFrom({ teamKey: team.publicKey, ...change }), key, now), now);

  it('is what they say of themselves, as long as there is no team', async () => {
    const here = await cardHere(teamFrom(null), own, NOW);
    expect(standing(self, here, NOW)).toEqual({ name: 'Me', agentId: 'me', level: 3, isSigned: false });
  });

  it('is what the card says, once there is one', async () => {
    const card = await cardBy(team, anna, { level: 2 });
    expect(await at({ card })).toEqual({ name: 'Anna', agentId: 'anna', level: 2, isSigned: true });
  });

  it('is the first level where the team has given no card that holds, whatever the settings say', async () => {
    expect(await at({})).toMatchObject({ name: 'Me', level: 1, fault: 'noCard' });
    const card = await cardBy(team, anna, { level: 3 });
    expect(await at({ card, revoked: ['c1'] })).toMatchObject({ name: 'Anna', level: 1, fault: 'revoked' });
    expect(await at({ card }, own, NOW + 12 * MONTH)).toMatchObject({ name: 'Anna', level: 1, fault: 'expired' });
    expect(await at({ card: await cardBy(otherTeam, anna) })).toMatchObject({ level: 1, fault: 'foreignKey' });
  });

  it('is the first level with a card copied from somebody else', async () => {
    const card = await cardBy(team, anna, { level: 3 });
    expect(await at({ card }, otherTeam.publicKey)).toMatchObject({ name: 'Me', level: 1, fault: 'otherKey' });
  });

  it('falls to the first level at the moment in which the card expires, without being read again', async () => {
    const here = await cardHere(
      teamFrom({ teamKey: team.publicKey, card: await cardBy(team, anna, { level: 2 }) }),
      own,
      NOW,
    );
    expect(standing(self, here, NOW + 11 * MONTH)).toMatchObject({ level: 1, isSigned: false, fault: 'expired' });
  });
});

describe('what is known of a team', () => {
  it('is nothing before there is one', () => {
    expect(teamFrom(null)).toEqual({ name: '', chain: [], revoked: [], issued: [] });
  });

  it('loses only what is broken', () => {
    const stored = { name: 'Lamps', teamKey: team.publicKey, revoked: ['c1'], policyUrl: 7, issued: [{}], card: '' };
    expect(teamFrom(stored)).toEqual({
      name: 'Lamps',
      teamKey: team.publicKey,
      revoked: ['c1'],
      chain: [],
      issued: [],
    });
  });
});
