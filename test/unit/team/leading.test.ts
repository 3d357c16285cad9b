import { describe, expect, it } from 'vitest';
import { thumbprint } from '@/lib/signing/keys';
import { readCard } from '@/lib/team/card';
import { introductionText, readIntroduction } from '@/lib/team/introduction';
import { join, readJoin, takeOver } from '@/lib/team/keeper';
import { issue, makeTeam, markLeft, openTeamKey, publish, rotate } from '@/lib/team/leading';
import { cardHere } from '@/lib/team/cardHere';
import { standing } from '@/lib/team/standing';
import { fileOf, machine, MONTH, NOW, version, type Machine } from '../../make/team';

const PASSPHRASE = 'four plain words here';
const inUse = { policy: version(3), publisher: 'Olga', inUse: 3 };

async function lead(): Promise<Machine> {
  const here = await machine();
  await makeTeam(here.door, {
    teamName: 'Lamp shop',
    passphrase: PASSPHRASE,
    lead: { name: 'Olga', agentId: 'olga' },
    terms: { level: 3, expiresAt: NOW + 12 * MONTH },
  });
  await publish(here.door, inUse);
  return here;
}

/** A person introduces themselves, and joins by the file that the lead gives back. */
async function joins(leader: Machine, name: string, level: 1 | 2 | 3 = 1, here?: Machine): Promise<Machine> {
  const person = here ?? (await machine());
  const text = await introductionText({ name, agentId: name, key: person.own.publicKey });
  const introduction = await readIntroduction(text);
  if (!introduction.ok) throw new Error(introduction.fault.reason);
  expect(await issue(leader.door, introduction.value, { level, expiresAt: leader.at.now + 12 * MONTH })).toBe(true);
  const joining = await readJoin(person.door, fileOf(leader, `${name}-join.json`));
  if (!joining.ok) throw new Error(joining.fault.reason);
  await join(person.door, joining.value);
  return person;
}

const stands = async ({ kept, own, at }: Machine) =>
  standing({ agentName: '', agentId: '', level: 3 }, await cardHere(kept.team!, own.publicKey, at.now), at.now);
const publishes = async (leader: Machine): Promise<string> => {
  const made = await publish(leader.door, { ...inUse, inUse: leader.kept.policy?.version ?? 3 });
  if (!made.ok) throw new Error(made.fault.reason);
  return fileOf(leader, '.jws');
};

describe('a lead', () => {
  it('makes a team: a file for its key, a card of their own, and a first version', async () => {
    const here = await lead();
    expect([...here.files.keys()]).toEqual(['Lamp-shop-team-key-2026-11-26.age', 'Lamp-shop-policy-4.jws']);
    expect(await stands(here)).toEqual({ name: 'Olga', agentId: 'olga', level: 3, isSigned: true });
    expect(here.kept.policy).toMatchObject({ version: 4, updatedOn: '2026-11-26' });
    expect(here.kept.team).toMatchObject({ inUse: { version: 4, publisher: 'Olga', source: 'here' } });
    expect((await here.door.teamKeyHere())?.privateKey.extractable).toBe(false);
  });

  it('gives a person a card, by which they join', async () => {
    const leader = await lead();
    const anna = await joins(leader, 'anna');
    expect(await stands(anna)).toEqual({ name: 'anna', agentId: 'anna', level: 1, isSigned: true });
    expect(anna.kept.policy?.version).toBe(4);
    expect(leader.kept.team?.issued.map(({ name, level }) => [name, level])).toEqual([
      ['Olga', 3],
      ['anna', 1],
    ]);
  });

  it('publishes what the others take over; what they would refuse is not published', async () => {
    const leader = await lead();
    const anna = await joins(leader, 'anna');
    expect((await takeOver(anna.door, await publishes(leader), 'file')).ok).toBe(true);
    expect(anna.kept.policy?.version).toBe(5);
    const before = structuredClone(leader.kept);
    const broken = { ...inUse, policy: version(9, { catalog: [] }) };
    expect(await publish(leader.door, broken)).toMatchObject({ ok: false, fault: { reason: 'invalid' } });
    expect(leader.kept).toEqual(before);
  });

  it('alone can publish and make cards', async () => {
    const anna = await joins(await lead(), 'anna', 2);
    expect(await publish(anna.door, inUse)).toEqual({ ok: false, fault: { reason: 'noKey' } });
    const someone = { name: 'x', agentId: '', key: anna.own.publicKey };
    expect(await issue(anna.door, someone, { level: 3, expiresAt: NOW + MONTH })).toBe(false);
    expect(await rotate(anna.door, PASSPHRASE, inUse)).toEqual({ ok: false, fault: { reason: 'noKey' } });
    expect(await publish((await machine()).door, inUse)).toEqual({ ok: false, fault: { reason: 'noTeam' } });
  });

  it('gives a person another level: the former card ends with the next version, and the new one comes with it', async () => {
    const leader = await lead();
    const anna = await joins(leader, 'anna', 3);
    const boris = await joins(leader, 'boris');
    const former = anna.kept.team!.card!;
    const person = { name: 'anna', agentId: 'anna', key: anna.own.publicKey };
    await issue(leader.door, person, { level: 1, expiresAt: NOW + 12 * MONTH });
    const jws = await publishes(leader);
    await takeOver(anna.door, jws, 'address');
    await takeOver(boris.door, jws, 'address');
    expect(await stands(anna)).toMatchObject({ level: 1, isSigned: true });
    const { teamKey, revoked } = boris.kept.team!;
    expect(await readCard(former, teamKey!, { revoked, now: NOW })).toMatchObject({ fault: { reason: 'revoked' } });
  });
});

describe('a leaver', () => {
  it('is refused at the lead’s machine at once, and everywhere with the next version', async () => {
    const leader = await lead();
    const [anna, boris] = [await joins(leader, 'anna', 2), await joins(leader, 'boris')];
    const entry = leader.kept.team!.issued.find(({ name }) => name === 'anna')!;
    await markLeft(leader.door, entry.cardId);
    const refusedBy = async ({ kept }: Machine) =>
      readCard(anna.kept.team!.card!, kept.team!.teamKey!, { revoked: kept.team!.revoked, now: NOW });
    expect(await refusedBy(leader)).toMatchObject({ fault: { reason: 'revoked' } });
    expect((await refusedBy(boris)).ok).toBe(true);
    const jws = await publishes(leader);
    await takeOver(boris.door, jws, 'file');
    await takeOver(anna.door, jws, 'file');
    expect(await refusedBy(boris)).toMatchObject({ fault: { reason: 'revoked' } });
    expect(await stands(anna)).toMatchObject({ name: 'anna', level: 1, isSigned: false, fault: 'revoked' });
    expect(boris.kept.team?.revoked).toContain(await thumbprint(anna.own.publicKey));
  });
});

describe('another key of the team', () => {
  it('is followed by who knows the former one, also over several steps; cards and leavers go with it', async () => {
    const leader = await lead();
    const [anna, boris, left] = [
      await joins(leader, 'anna', 2),
      await joins(leader, 'boris'),
      await joins(leader, 'left'),
    ];
    await markLeft(leader.door, leader.kept.team!.issued.find(({ name }) => name === 'left')!.cardId);
    const first = leader.kept.team!.teamKey!;
    for (const word of ['second', 'third']) {
      expect(
        (await rotate(leader.door, `${word} passphrase`, { ...inUse, inUse: leader.kept.policy!.version })).ok,
      ).toBe(true);
      // Boris is away for the first of the two.
      if (word === 'second') await takeOver(anna.door, fileOf(leader, '.jws'), 'address');
    }
    const jws = fileOf(leader, '.jws');
    expect((await takeOver(anna.door, jws, 'address')).ok).toBe(true);
    expect((await takeOver(boris.door, jws, 'address')).ok).toBe(true);
    expect(leader.kept.team!.teamKey!.x).not.toBe(first.x);
    for (const { kept } of [anna, boris]) expect(kept.team?.teamKey).toEqual(leader.kept.team?.teamKey);
    expect(await stands(leader)).toMatchObject({ level: 3, isSigned: true });
    expect(await stands(anna)).toMatchObject({ level: 2, isSigned: true });
    expect(await stands(boris)).toMatchObject({ level: 1, isSigned: true });
    await takeOver(left.door, jws, 'file');
    expect(await stands(left)).toMatchObject({ isSigned: false });
  });

  it('makes the former one worthless to whoever has found it', async () => {
    const leader = await lead();
    const anna = await joins(leader, 'anna');
    const thief = await machine();
    await openTeamKey(thief.door, fileOf(leader, '.age'), PASSPHRASE);
    await thief.door.write({ team: structuredClone(leader.kept.team!) });
    await rotate(leader.door, 'another passphrase', { ...inUse, inUse: 4 });
    await takeOver(anna.door, fileOf(leader, '.jws'), 'file');
    await publish(thief.door, { ...inUse, policy: version(99) });
    await rotate(thief.door, 'x', { ...inUse, policy: version(99), inUse: 99 });
    for (const [, jws] of [...thief.files].filter(([name]) => name.endsWith('.jws')))
      expect(await takeOver(anna.door, jws, 'file')).toEqual({ ok: false, fault: { reason: 'foreignKey' } });
  });

  it('is opened on another machine from its file; the list of people comes with the policy', async () => {
    const leader = await lead();
    await joins(leader, 'anna');
    const jws = await publishes(leader);
    const second = await joins(leader, 'deputy', 2);
    await takeOver(second.door, jws, 'file');
    expect(await openTeamKey(second.door, fileOf(leader, '.age'), 'wrong')).toMatchObject({
      fault: { reason: 'wrongPassphrase' },
    });
    expect((await openTeamKey(second.door, fileOf(leader, '.age'), PASSPHRASE)).ok).toBe(true);
    expect(second.kept.team?.issued.map(({ name }) => name)).toEqual(['Olga', 'anna']);
    expect((await publish(second.door, { ...inUse, inUse: 5 })).ok).toBe(true);
    expect((await takeOver(leader.door, fileOf(second, '.jws'), 'file')).ok).toBe(true);
  });

  it('from the file of another team is refused', async () => {
    const [leader, other] = [await lead(), await lead()];
    expect(await openTeamKey(leader.door, fileOf(other, '.age'), PASSPHRASE)).toEqual({
      ok: false,
      fault: { reason: 'otherTeam' },
    });
  });

  it('that is lost has a way out: a new team that everybody joins again, knowing that it is another one', async () => {
    const leader = await lead();
    const anna = await joins(leader, 'anna');
    const anew = await lead();
    const introduction = { name: 'anna', agentId: 'anna', key: anna.own.publicKey };
    await issue(anew.door, introduction, { level: 1, expiresAt: NOW + MONTH });
    const joining = await readJoin(anna.door, fileOf(anew, 'anna-join.json'));
    if (!joining.ok || !joining.value.otherTeam) throw new Error('another team was not noticed');
    expect(joining.value.otherTeam.present).not.toBe(joining.value.otherTeam.joining);
    await join(anna.door, joining.value);
    expect(await stands(anna)).toMatchObject({ level: 1, isSigned: true });
    expect(await takeOver(anna.door, await publishes(leader), 'file')).toMatchObject({
      fault: { reason: 'foreignKey' },
    });
  });
});
