import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { screen } from '@/entrypoints/options/screens/checklist';
import left from '@/lib/policy/migrations/examples/2.json';
import type { Policy } from '@/lib/policy/schema';
import { choose, faultOf, paint, press, shown, type, wipe } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

async function open() {
  const made = await makeTeamDesk();
  paint(<screen.Body desk={made.desk} />);
  return made;
}

describe('a shipped step', { timeout: 30_000 }, () => {
  it('is changed by its use and its words, and is no change when it is as it ships again', async () => {
    const { draft } = await open();
    choose('use-RC-2', 'advised');
    press('words-RC-2');
    type('label-RC-2-en', 'Answered by a person');
    expect(draft().checklist.changes).toEqual([
      { item: 'RC-2', use: 'advised', label: { en: 'Answered by a person' } },
    ]);
    expect(shown('step-RC-2')?.textContent).toContain('Answered by a person');
    type('label-RC-2-en', '');
    choose('use-RC-2', 'required');
    expect(draft().checklist.changes).toEqual([]);
  });

  it('that stands guard over a law of the house is not switched off without a word', async () => {
    const { desk } = await open();
    expect(shown('guard-DE-1')).toBeNull();
    choose('use-DE-1', 'off');
    expect(shown('guard-DE-1')?.textContent).toContain('before any gift');
    choose('use-RC-2', 'off');
    expect(shown('guard-RC-2')).toBeNull();
    press('publish');
    expect(shown('guards-off')?.textContent).toContain('Entitlement checked before goodwill');
    expect(desk.store.getState().draft.now.checklist.changes).toHaveLength(2);
  });
});

describe('a step of the team’s own', { timeout: 30_000 }, () => {
  it('has a stage, conditions and words, and must have a name', async () => {
    const { draft } = await open();
    press('add-step');
    expect(shown('added-step-1')?.textContent).toContain('must not be empty');
    type('added-step-1-label-en', 'Photo asked for');
    choose('added-step-1-stage', 'decide');
    choose('or-checklist.added[0].when', 'hasBrokenPromise');
    expect(draft().checklist.added).toEqual([
      {
        id: 'step-1',
        stage: 'decide',
        use: 'advised',
        when: [[{ fact: 'hasBrokenPromise', is: true }]],
        label: { en: 'Photo asked for' },
      },
    ]);
    press('add-step');
    press('added-step-2-up');
    expect(draft().checklist.added.map(({ id }) => id)).toEqual(['step-2', 'step-1']);
    press('added-step-2-remove');
    expect(draft().checklist.added.map(({ id }) => id)).toEqual(['step-1']);
  });
});

describe('a play', { timeout: 30_000 }, () => {
  it('has steps by language and proposes remedies and options in order', async () => {
    const { draft } = await open();
    press('add-play');
    type('play-play-1-label-en', 'Late parcel');
    press('play-1-step-add');
    type('play-1-step-0-en', 'Ask the carrier');
    choose('play-1-add-offer', 'E6');
    choose('play-1-add-offer', 'G05');
    press('play-1-G05-up');
    expect(draft().plays.slice(-1)).toEqual([
      {
        id: 'play-1',
        when: [],
        label: { en: 'Late parcel' },
        steps: [{ id: expect.stringMatching(/^[0-9a-f]{8}$/), label: { en: 'Ask the carrier' } }],
        offers: ['G05', 'E6'],
      },
    ]);
  });

  it('keeps the ids of its steps when they are put in another order, and the focus goes with the row', async () => {
    const { draft } = await open();
    const play = (): Policy['plays'][number] => draft().plays.find(({ id }) => id === 'late')!;
    const before = play().steps.map(({ id }) => id);
    press('play-late-fold');
    shown('late-step-0-down')?.focus();
    press('late-step-0-down');
    expect(play().steps.map(({ id }) => id)).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(document.activeElement).toBe(shown('late-step-1-down'));
    for (let at = 1; at < before.length - 1; at++) press(`late-step-${at}-down`);
    expect(play().steps.at(-1)?.id).toBe(before[0]);
    expect(document.activeElement).toBe(shown(`late-step-${before.length - 1}-up`));
    press(`late-step-${before.length - 1}-remove`);
    press('late-step-add');
    expect(before).not.toContain(play().steps.at(-1)?.id);
  });

  it('of a draft that an older program left has its steps, each with an id', async () => {
    const { draft } = await makeTeamDesk({ draft: structuredClone(left) });
    expect(draft().plays.find(({ id }) => id === 'late')?.steps).toEqual(
      left.plays[0]?.steps.map((label, index) => ({ id: String(index + 1), label })),
    );
  });

  it('is for a kind of talk, for conditions, or for no case yet', async () => {
    const { draft } = await open();
    press('add-play');
    const when = `when-plays[${draft().plays.length - 1}].when`;
    expect(shown(when)?.textContent).toContain('Never yet');
    choose('play-1-talk', 'angry');
    expect(draft().plays.at(-1)?.talk).toBe('angry');
    expect(shown(when)?.textContent).toContain('Whatever the matter');
    choose('play-1-talk', '');
    expect(draft().plays.at(-1)).not.toHaveProperty('talk');
  });

  it('that proposes what there is not is a mistake', async () => {
    const { desk } = await open();
    press('add-play');
    act(() =>
      desk.edit((now) => ({
        ...now,
        plays: now.plays.map((play) =>
          play.id === 'play-1' ? { ...play, label: { en: 'x' }, offers: ['G99'] } : play,
        ),
      })),
    );
    expect(shown('play-play-1')?.textContent).toContain('G99');
    expect(shown('state-line')?.textContent).toContain('1 mistake');
    expect(faultOf('play-1-add-offer')).toBeUndefined();
  });
});
