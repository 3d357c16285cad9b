import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { setFact } from '@/lib/desk/caring';
import { practiceTicket } from '../../make/open';
import { panelAt } from '../../make/panel';
import { choose, press, sees, shown, type, wipe } from '../../make/screen';

afterEach(wipe);

const form = (): HTMLElement | null => shown('refusal-form');
const cancel = (): void =>
  act(() => {
    const buttons = [...(form()?.querySelectorAll('button') ?? [])];
    buttons.find(({ textContent }) => textContent === 'Cancel')?.click();
  });

/** The panel at a ticket whose demand was just said to be refused. */
async function refused() {
  const made = await panelAt(practiceTicket('late'));
  await setFact(made.desk, 'isRefused', true);
  await sees(() => expect(form()).not.toBeNull());
  return made;
}

describe('the form of a refusal', () => {
  it('that the fact has opened is closed by Cancel; what was said stays, and a press opens it again', async () => {
    const { fact } = await refused();
    cancel();
    await sees(() => expect(form()).toBeNull());
    expect(fact('isRefused')?.value).toBe(true);
    press('ways-fold');
    press('way-refuse');
    await sees(() => expect(form()).not.toBeNull());
  });

  it('is open again, as far as it was filled in, when the ticket comes back', async () => {
    const { show, look } = await refused();
    choose('refusal-reason', 'outOfTerm');
    type('refusal-rule', '14 days');
    await show(practiceTicket('rude'));
    look();
    expect(form()).toBeNull();
    await show(practiceTicket('late'));
    look();
    await sees(() => expect(shown('refusal-rule')).toMatchObject({ value: '14 days' }));
    expect(shown('refusal-reason')).toMatchObject({ value: 'outOfTerm' });
    cancel();
    press('ways-fold');
    press('way-refuse');
    await sees(() => expect(shown('refusal-rule')).toMatchObject({ value: '' }));
  });

  it('goes with the fact, and comes back with it', async () => {
    const { desk } = await refused();
    await setFact(desk, 'isRefused', undefined);
    await sees(() => expect(form()).toBeNull());
    await setFact(desk, 'isRefused', true);
    await sees(() => expect(form()).not.toBeNull());
  });
});
