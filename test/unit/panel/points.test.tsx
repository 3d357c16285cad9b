import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PointList, Points } from '@/components/talk/Points';
import { PointsLeft } from '@/components/talk/PointsLeft';
import type { PointSeen } from '@/lib/advice/points';
import { faultOf, paint, pick, press, shown, type, wipe } from '../../make/screen';

afterEach(wipe);

const nothing = (): void => undefined;
const point = (id: string, change: Partial<PointSeen> = {}): PointSeen => ({
  id,
  text: `point ${id}`,
  state: 'open',
  isReplied: false,
  ...change,
});

describe('the points', () => {
  const acts = { onEdit: nothing, onMove: nothing, onRemove: nothing, onSet: nothing };

  it('are one line until there is something in them, and offer the customer’s sentences not taken yet', () => {
    const onTake = vi.fn();
    const taken = point('1', { text: 'It is late', quote: 'It is late' });
    const more = { proposals: ['It is late', 'It is broken'], isCall: false, onTake, onAdd: nothing, ...acts };
    paint(<Points points={[]} {...more} />);
    expect(shown('take-point')).toBeNull();
    wipe();
    paint(<Points points={[taken]} {...more} />);
    expect(document.querySelectorAll('[data-testid="take-point"]')).toHaveLength(1);
    press('take-point');
    expect(onTake).toHaveBeenCalledWith('It is broken');
  });

  it('are asked about by some of their words without a pointer, and the focus goes back to where it was', async () => {
    const onAsk = vi.fn();
    paint(<PointList points={[point('1', { text: 'The lamp flickers at night' })]} {...acts} onAsk={onAsk} />);
    const more = document.querySelector<HTMLElement>('[data-testid="point"] [aria-haspopup]');
    act(() => more?.click());
    await pick('Ask about some of the words');
    expect(document.activeElement).toBe(shown('ask-words'));
    type('ask-words', 'never said');
    expect(faultOf('ask-words')).toBe('These words do not stand in the point.');
    press('ask-meaning');
    expect(onAsk).not.toHaveBeenCalled();
    type('ask-words', ' flickers');
    press('ask-meaning');
    expect(onAsk).toHaveBeenLastCalledWith(expect.objectContaining({ id: '1' }), 'meaning', 'flickers');
    expect(shown('ask-about')).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  it('that the reply does not answer are named under it, and nothing is said without points', () => {
    paint(<PointsLeft points={[point('1', { state: 'answered', by: 'draft' }), point('2'), point('3')]} />);
    expect(shown('points-left')?.textContent).toContain('1 of 3 points answered');
    expect(shown('points-left')?.textContent).toContain('point 3');
    wipe();
    paint(<PointsLeft points={[]} />);
    expect(shown('points-left')).toBeNull();
  });
});
