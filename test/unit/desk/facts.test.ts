import { describe, expect, it } from 'vitest';
import { confirmAll, setFact } from '@/lib/desk/caring';
import type { ChipName } from '@/lib/advice/facts';
import type { Desk } from '@/lib/desk/desk';
import { makeDesk, until } from '../../make/desk';
import { adviceOn, practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';

const chip = (desk: Desk, name: ChipName) => desk.open()?.advice.chips.find((each) => each.name === name);
const hasStatus = (desk: Desk, name: ChipName, status: string): Promise<true> =>
  until(() => (chip(desk, name)?.status === status ? true : undefined));

describe('a fact that a person says is not known', () => {
  it('is not suggested any more, and the next press does not confirm it', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('price'));
    expect(chip(desk, 'claimed')?.status).toBe('suggested');
    await setFact(desk, 'claimed', undefined);
    await hasStatus(desk, 'claimed', 'missing');
    await confirmAll(desk);
    await hasStatus(desk, 'category', 'confirmed');
    expect(chip(desk, 'claimed')).toEqual({ name: 'claimed', status: 'missing' });
    expect(desk.open()?.record.case?.facts).not.toHaveProperty('claimed');
  });

  it('can be set again by hand, and taken back again', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('price'));
    await setFact(desk, 'claimed', undefined);
    await setFact(desk, 'claimed', { minor: 500, currency: 'EUR' });
    await hasStatus(desk, 'claimed', 'confirmed');
    expect(desk.open()?.record.case?.withdrawn).toEqual([]);
    await setFact(desk, 'claimed', undefined);
    await hasStatus(desk, 'claimed', 'missing');
  });

  it('is told apart in a case that was stored before such facts were kept', () => {
    const ticket = practiceTicket('price');
    const old = {
      id: 'c',
      customer: 'k',
      shop: 'main',
      openedAt: NOW,
      facts: {},
      ticks: {},
      points: [],
      choices: {},
    };
    const { chips } = adviceOn(ticket, { case: old });
    expect(chips.find(({ name }) => name === 'claimed')?.status).toBe('suggested');
  });
});
