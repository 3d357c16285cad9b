import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { screen } from '@/entrypoints/options/screens/authority';
import type { Published } from '@/entrypoints/options/teamDesk';
import { readItem } from '@/lib/platform/storage';
import type { Policy } from '@/lib/policy/schema';
import { paint, press, sees, shown, type, wipe } from '../../make/screen';
import { policy } from '../../make/policy';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

const AGENT_CASE = 'authority.levels[0].perCase.EUR';

async function open(stored: Parameters<typeof makeTeamDesk>[0] = {}) {
  const made = await makeTeamDesk(stored);
  paint(<screen.Body desk={made.desk} />);
  return made;
}

const key = (target: EventTarget, code: string, shiftKey = false): void =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { code, ctrlKey: true, shiftKey, bubbles: true })));

describe('publishing without a team key', () => {
  it('is for this machine only, says so, and makes the next version of today', async () => {
    const { desk, draft } = await open();
    type(AGENT_CASE, '30');
    press('publish');
    expect(shown('publish-for')?.textContent).toContain('For this machine only');
    expect(shown('publish-review')?.textContent).toContain('€25.00 → €30.00');
    press('publish-confirm');
    await sees(() => expect(shown('publish-review')).toBeNull());
    const stored = (await readItem('policy')) as Policy;
    expect(stored.version).toBe(policy.version + 1);
    expect(stored.updatedOn).toBe(Temporal.Now.plainDateISO().toString());
    expect(stored.authority.levels[0]?.perCase?.EUR).toBe(3000);
    expect(desk.store.getState().current.policy.version).toBe(policy.version + 1);
    expect(draft().version).toBe(policy.version + 1);
    expect(await readItem('draft')).toBeNull();
    expect(shown('state-line')?.textContent).toContain('nothing to publish');
  });

  it('keeps the note of its publisher with the version, and not with the next one', async () => {
    const { desk } = await makeTeamDesk();
    expect(desk.nextVersion('More for agents').note).toBe('More for agents');
    await desk.publish(desk.nextVersion('More for agents'));
    expect(desk.nextVersion().note).toBeUndefined();
  });
});

describe('a draft with mistakes', () => {
  it('is not published, and the review names them', async () => {
    const { desk } = await open();
    type(AGENT_CASE, '-5');
    press('publish');
    expect(shown('publish-faults')?.textContent).toContain(AGENT_CASE);
    expect(shown('publish-confirm')).toHaveProperty('disabled', true);
    expect(await desk.publish(desk.nextVersion())).toEqual({ ok: false, reason: 'faults' });
    expect(await readItem('policy')).toBeNull();
  });
});

describe('publishing for a team', () => {
  it('goes through the team’s key, and a refusal leaves the draft as it is', async () => {
    const { desk, draft } = await open();
    const publishToTeam = vi.fn(async (): Promise<Published> => ({ ok: false, reason: 'keyLocked' }));
    act(() => desk.store.setState({ publishToTeam }));
    type(AGENT_CASE, '30');
    press('publish');
    expect(shown('publish-for')?.textContent).toContain('Lena');
    press('publish-confirm');
    await sees(() => expect(shown('publish-refused')).not.toBeNull());
    expect(publishToTeam).toHaveBeenCalledWith(expect.objectContaining({ version: policy.version + 1 }));
    expect(shown('publish-refused')?.textContent).toContain('keyLocked');
    expect(draft().authority.levels[0]?.perCase?.EUR).toBe(3000);
    expect(desk.store.getState().current.policy.version).toBe(policy.version);
  });
});

describe('the head of a policy screen', () => {
  it('counts what is not published, and takes it all back in one step that can be undone', async () => {
    const { desk, draft } = await open();
    expect(shown('publish')).toHaveProperty('disabled', false);
    type(AGENT_CASE, '30');
    type('max-grants', '4');
    expect(shown('state-line')?.textContent).toContain('2 changes not published');
    press('forget');
    expect(draft()).toEqual(policy);
    expect(shown('forget')).toBeNull();
    act(() => desk.undo());
    expect(draft().authority.maxGrantsPerCase).toBe(4);
  });

  it('undoes and redoes by keys outside of text fields only', async () => {
    const { draft } = await open();
    type('max-grants', '4');
    key(shown('max-grants') ?? document, 'KeyZ');
    expect(draft().authority.maxGrantsPerCase).toBe(4);
    key(document.body, 'KeyZ');
    expect(draft().authority.maxGrantsPerCase).toBe(3);
    key(document.body, 'KeyZ', true);
    expect(draft().authority.maxGrantsPerCase).toBe(4);
  });

  it('has nothing to publish while a team’s policy is unchanged', async () => {
    await open({ policy: { ...policy, version: 7 } });
    expect(shown('publish')).toHaveProperty('disabled', true);
    expect(shown('publish')?.textContent).toContain('8');
  });
});

describe('a draft that was left', () => {
  it('is taken up again, and one that is no document any more is dropped', async () => {
    const changed = { ...policy, name: 'Changed' };
    expect((await makeTeamDesk({ draft: changed })).draft().name).toBe('Changed');
    expect((await makeTeamDesk({ draft: { ...changed, catalog: 'gone' } })).draft().name).toBe(policy.name);
    expect((await makeTeamDesk({ draft: 'nonsense' })).draft().name).toBe(policy.name);
  });

  it('follows the policy in use while nothing is changed in it, and stays when something is', async () => {
    const { desk, draft } = await makeTeamDesk();
    await desk.write('policy', { ...policy, version: 9 });
    await desk.refresh();
    expect(draft().version).toBe(9);
    desk.edit((now) => ({ ...now, name: 'Mine' }));
    await desk.write('policy', { ...policy, version: 10 });
    await desk.refresh();
    expect(draft()).toMatchObject({ version: 9, name: 'Mine' });
  });
});
