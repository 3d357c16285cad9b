import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '@/components/history/Timeline';
import { recordChoice } from '@/lib/desk/caring';
import { insertReply, writeReply } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import { readTimeline } from '@/lib/history/timeline';
import { policy } from '../../make/policy';
import { panelAt } from '../../make/panel';
import { practiceTicket } from '../../make/open';
import { paint, press, sees, shown, wipe } from '../../make/screen';

afterEach(wipe);

/** A late order of which the customer has chosen the new delivery day and not the money, under one entitlement. */
async function dayChosen() {
  const made = await panelAt(practiceTicket('late'));
  const { desk } = made;
  await writeReply(desk, ['E6']);
  await insertReply(desk);
  await confirmSent(desk, desk.open()!.record.replies[0]!);
  const { grants } = desk.open()!.record;
  await recordChoice(desk, grants[0]!.choiceOf!, grants.find(({ face }) => !face)!.id);
  return made;
}

describe('a choice between two lines of one remedy', () => {
  it('gives the money only where the money was chosen', async () => {
    const { desk } = await dayChosen();
    const { grants } = desk.open()!.record;
    expect(grants.map(({ option, state, face }) => [option, state, face?.minor])).toEqual(
      expect.arrayContaining([
        ['E6', 'given', undefined],
        ['E6', 'offered', 6490],
      ]),
    );
  });

  it('is told by the words of each in the timeline, and by what was chosen', async () => {
    const { desk, db } = await dayChosen();
    const entries = await readTimeline(db, desk.open()!.record.customer!);
    wipe();
    paint(<Timeline entries={entries} count={1} checklist={policy.checklist} onOpen={vi.fn()} />);
    press('timeline-fold');
    await sees(() => expect(shown('timeline')).not.toBeNull());
    const lines = [...shown('timeline')!.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    const offered = lines.filter((line) => line?.startsWith('Offered: '));
    expect(new Set(offered).size).toBe(2);
    expect(lines.find((line) => line?.startsWith('Customer has chosen: '))).toMatch(/a new day/);
  });

  it('is seen on the card of the remedy', async () => {
    await dayChosen();
    await sees(() => expect(shown('given-E6')?.textContent).toBe('Already in this case'));
  });
});
