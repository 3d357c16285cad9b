import { describe, expect, it } from 'vitest';
import type { TeamChecklist } from '@/lib/checklist/changes';
import { adviceOn, practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';

const listWith = (team: Partial<Omit<TeamChecklist, 'today'>>, kind = 'late') =>
  adviceOn(practiceTicket(kind), {}, 1, { ...policy, checklist: { changes: [], added: [], ...team } as never })
    .checklist;

const photo: TeamChecklist['added'][number] = {
  id: 'photo',
  stage: 'clarify',
  use: 'required',
  when: [[{ fact: 'category', in: ['damagedOrDefective'] }]],
  label: { en: 'Photo asked for' },
};

describe('the checklist as a team has changed it', () => {
  const shipped = listWith({}).items.map(({ id }) => id);

  it('is the shipped one while nothing was changed', () => {
    expect(shipped).toContain('RC-2');
    expect(listWith({ changes: [{ item: 'nothing', use: 'off' }] }).items.map(({ id }) => id)).toEqual(shipped);
  });

  it('has no item that was switched off, and its stage counts without it', () => {
    const list = listWith({ changes: [{ item: 'RC-2', use: 'off' }] });
    expect(list.items.map(({ id }) => id)).toEqual(shipped.filter((id) => id !== 'RC-2'));
    const receive = list.items.filter(({ stage }) => stage === 'receive').length;
    expect(list.stages.find(({ stage }) => stage === 'receive')?.total).toBe(receive);
  });

  it('asks for a reason where the team requires a step, and not where it only advises it', () => {
    const list = listWith({
      changes: [
        { item: 'RC-2', use: 'advised' },
        { item: 'OF-3', use: 'required' },
      ],
    });
    expect(list.items.find(({ id }) => id === 'RC-2')?.isRequired).toBe(false);
    expect(list.items.find(({ id }) => id === 'OF-3')?.isRequired).toBe(true);
  });

  it('carries the words of the team', () => {
    const list = listWith({ changes: [{ item: 'RC-2', use: 'required', label: { en: 'Answered today' } }] });
    expect(list.items.find(({ id }) => id === 'RC-2')?.label).toEqual({ en: 'Answered today' });
  });

  it('shows an added step where its conditions hold, to be ticked by hand', () => {
    const shown = listWith({ added: [photo] }, 'defectExpensive').items.find(({ id }) => id === 'photo');
    expect(shown).toMatchObject({ stage: 'clarify', isRequired: true, state: 'open', label: photo.label });
    expect(listWith({ added: [photo] }).items.find(({ id }) => id === 'photo')).toBeUndefined();
  });

  it('leaves out an added step that is off, or that would share the tick of a shipped one', () => {
    const always = { ...photo, when: [] };
    expect(listWith({ added: [{ ...always, use: 'off' }] }).items.map(({ id }) => id)).toEqual(shipped);
    expect(listWith({ added: [{ ...always, id: 'RC-1' }] }).items.map(({ id }) => id)).toEqual(shipped);
  });
});
