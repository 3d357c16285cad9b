import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTeamKey, knownOwnKey, ownKey, teamKeyHere } from '@/lib/platform/keyStore';
import { readManaged } from '@/lib/platform/managed';
import { readItem } from '@/lib/platform/storage';
import { teamDoor } from '@/lib/platform/teamDoor';
import { signed, verified } from '@/lib/signing/jws';
import { makeKey } from '@/lib/signing/keys';
import { checkForNewer } from '@/lib/team/checking';
import { takeOver } from '@/lib/team/keeper';
import { teamFrom } from '@/lib/team/team';
import { publicationBy } from '../../make/team';

beforeEach(() => fakeBrowser.reset());

describe('the keys of a machine', () => {
  it('has none until one is needed; then it is the same for everybody who asks, and signs', async () => {
    expect(await knownOwnKey()).toBeUndefined();
    const [one, other] = await Promise.all([ownKey(), ownKey()]);
    expect(one.publicKey).toEqual(other.publicKey);
    const again = await ownKey();
    expect(again.publicKey).toEqual(one.publicKey);
    expect(again.privateKey.extractable).toBe(false);
    expect((await verified('request', await signed('request', { a: 1 }, again), one.publicKey)).ok).toBe(true);
  });

  it('keeps the team’s key apart', async () => {
    expect(await teamKeyHere()).toBeUndefined();
    const key = await makeKey();
    await keepTeamKey(key);
    expect((await teamKeyHere())?.publicKey).toEqual(key.publicKey);
    expect((await ownKey()).publicKey).not.toEqual(key.publicKey);
  });
});

describe('the store of a team', () => {
  it('takes policy, team and publication in one write', async () => {
    const key = await makeKey();
    await teamDoor.write({ team: { ...teamFrom(null), teamKey: key.publicKey } });
    const jws = await publicationBy(key);
    expect((await takeOver(teamDoor, jws, 'file')).ok).toBe(true);
    expect(await readItem('policy')).toMatchObject({ version: 3 });
    expect(await readItem('publication')).toBe(jws);
    expect(teamFrom(await readItem('team'))).toMatchObject({ name: 'Lamp shop', inUse: { version: 3 } });
  });

  it('finds nothing, and says nothing, where administrators have set nothing', async () => {
    expect(await readManaged()).toEqual({});
    Object.assign(fakeBrowser.storage, { managed: { get: () => Promise.reject(new Error('no manifest')) } });
    expect(await readManaged()).toBeUndefined();
    await checkForNewer(teamDoor);
    expect(await readItem('team')).toBeNull();
  });
});
