import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { screen } from '@/entrypoints/options/screens/authority';
import { choose, faultOf, paint, press, shown, type, wipe } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

const AGENT_CASE = 'authority.levels[0].perCase.EUR';

async function open() {
  const made = await makeTeamDesk();
  paint(<screen.Body desk={made.desk} />);
  return made;
}

describe('the authority screen', () => {
  it('puts a limit into the draft, in minor units, and says it in words', async () => {
    const { draft } = await open();
    expect(shown('rung-1')?.textContent).toContain('up to €25.00 a case');
    type(AGENT_CASE, '30,50');
    expect(draft().authority.levels[0]?.perCase?.EUR).toBe(3050);
    expect(shown('rung-1')?.textContent).toContain('up to €30.50 a case');
  });

  it('names a mistake at its field', async () => {
    await open();
    expect(faultOf(AGENT_CASE)).toBeUndefined();
    type(AGENT_CASE, 'lots');
    expect(faultOf(AGENT_CASE)).toContain('is no figure');
    type(AGENT_CASE, '-20');
    expect(faultOf(AGENT_CASE)).toContain('negative');
    type(AGENT_CASE, '200');
    expect(faultOf(AGENT_CASE)).toBeUndefined();
    expect(faultOf('authority.levels[1].perCase.EUR')).toContain('below the limit');
  });

  it('takes typing on in one field back in one step, and a change elsewhere in another', async () => {
    const { desk, draft } = await open();
    type(AGENT_CASE, '3');
    type(AGENT_CASE, '30');
    type('max-grants', '5');
    act(() => desk.undo());
    expect(draft().authority).toMatchObject({ maxGrantsPerCase: 3, levels: [{ perCase: { EUR: 3000 } }, {}, {}] });
    act(() => desk.undo());
    expect(draft().authority.levels[0]?.perCase?.EUR).toBe(2500);
  });

  it('adds a currency with limits of nothing, and takes one away everywhere', async () => {
    const { draft } = await open();
    choose('new-currency', 'GBP');
    press('add-currency');
    expect(draft().authority.quickConcede.GBP).toBe(0);
    expect(draft().authority.levels[1]?.rolling?.limit.GBP).toBe(0);
    expect(draft().authority.levels[2]?.perCase).toBeUndefined();
    press('remove-RUB');
    expect(JSON.stringify(draft().authority)).not.toContain('RUB');
  });

  it('makes a rule for cases that go up whatever the sum', async () => {
    const { draft } = await open();
    press('add-escalation');
    expect(faultOf('escalation-0-reason')).toContain('must not be empty');
    type('escalation-0-reason', 'Safety risk');
    choose('escalation-0-level', '3');
    choose('or-authority.escalations[0].when', 'category');
    const boxes = document.querySelectorAll<HTMLInputElement>('[data-testid="escalation-0"] input[type="checkbox"]');
    act(() => boxes[11]?.click());
    expect(draft().authority.escalations).toEqual([
      { reason: 'Safety risk', level: 3, when: [[{ fact: 'category', in: ['productSafety'] }]] },
    ]);
    press('escalation-0-remove');
    expect(draft().authority.escalations).toEqual([]);
  });
});

describe('a field in which nonsense stands', () => {
  it('keeps it, so that it can be mended, and shows the figure tidily once it is one', async () => {
    const { draft } = await open();
    type('max-grants', 'many');
    expect(draft().authority.maxGrantsPerCase).toBe('many');
    expect(shown('max-grants')).toHaveProperty('value', 'many');
    type('max-grants', '1 200');
    act(() => void shown('max-grants')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(shown('max-grants')).toHaveProperty('value', '1,200');
  });
});
