import { describe, expect, it } from 'vitest';
import { addPlayText } from '@/lib/desk/playing';
import { replyText } from '@/lib/desk/replying';
import { tickItem } from '@/lib/desk/caring';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';

const late = policy.plays.find(({ id }) => id === 'late')!;
/** The shipped policy with the steps and texts of one play the other way round. */
const turned = {
  ...policy,
  plays: policy.plays.map((play) =>
    play === late ? { ...late, steps: late.steps.toReversed(), texts: late.texts?.toReversed() } : play,
  ),
};

describe('a play whose parts were put in another order', () => {
  it('brings the text that was pressed, with the order filled in and the day left open', async () => {
    const { desk, show } = makeDesk();
    desk.parts.policy = () => turned;
    const { context } = await show(practiceTicket('late'));
    addPlayText(desk, 'late', late.texts?.[0]?.id ?? '');
    const text = replyText(desk.open()!);
    expect(text).toContain(`Your parcel ${context.order} is on its way and will be with you by [date?].`);
  });

  it('keeps its ticks on the steps that were done', async () => {
    const { desk, show } = makeDesk();
    const ticket = practiceTicket('late');
    await show(ticket);
    await tickItem(desk, 'play-late-2', 'done');
    desk.parts.policy = () => turned;
    const { advice } = await show(ticket);
    const done = advice.plays.flatMap(({ steps }) => steps.filter(({ isDone }) => isDone));
    expect(done.map(({ words }) => words)).toEqual([late.steps[1]?.label]);
  });
});
