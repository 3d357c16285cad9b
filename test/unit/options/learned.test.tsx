import { afterEach, describe, expect, it } from 'vitest';
import { screen } from '@/entrypoints/options/screens/learned';
import type { Act } from '@/lib/history/entries';
import { readLessons } from '@/lib/history/lessons';
import { perform, person, ticketNo, writerAt } from '../../make/history';
import { paint, press, sees, shown, wipe } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

const corrected: Act = {
  kind: 'factConfirmed',
  fact: 'category',
  value: 'billing',
  source: 'agent',
  lesson: { scores: { other: 0.5 }, features: ['anorak', 'toggle'] },
};

async function open(names: readonly string[]) {
  const { desk } = await makeTeamDesk();
  await desk.db.delete();
  await desk.db.open();
  const writer = writerAt();
  for (const name of names) await perform(desk.db, ticketNo(name), person(name), [corrected], writer);
  paint(<screen.Body desk={desk} />);
  return desk;
}

describe('what this machine has learned', () => {
  it('is said to be nothing while nothing was confirmed', async () => {
    await open([]);
    await sees(() => expect(shown('nothing-learned')).not.toBeNull());
  });

  it('is told with its words, points and from how many presses', async () => {
    await open(['Ann', 'Bob', 'Cid']);
    await sees(() => expect(shown('lessons')?.textContent).toContain('3 corrected'));
    const rows = [...document.querySelectorAll('[data-testid="learned-word"]')].map(({ textContent }) => textContent);
    expect(rows.some((row) => row?.includes('toggle') && row.includes('+'))).toBe(true);
  });

  it('is forgotten by two presses, for good', async () => {
    const desk = await open(['Ann', 'Bob']);
    await sees(() => expect(shown('forget')).not.toBeNull());
    press('forget');
    press('forget-sure');
    await sees(() => expect(shown('nothing-learned')).not.toBeNull());
    expect(await readLessons(desk.db)).toEqual([]);
    expect((await desk.db.journal.toArray()).at(-1)).toMatchObject({ kind: 'lessonsForgotten', customer: 'nobody' });
  });
});
