import { describe, expect, it } from 'vitest';
import { confirmAll, setFact } from '@/lib/desk/caring';
import type { ChipName } from '@/lib/advice/facts';
import type { Desk } from '@/lib/desk/desk';
import { makeDesk, until } from '../../make/desk';
import { adviceOn, practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';

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

describe('a telephone number without a country code', () => {
  it('is read as of the country of the shop that was written to, ticket by ticket', async () => {
    const { desk, show } = makeDesk();
    const [main] = policy.shops;
    const shops = [main!, { ...main!, id: 'italy', country: 'IT', origins: ['https://it.example'] }];
    desk.parts.policy = () => ({ ...policy, shops });
    const phonesOf = async (id: string, url: string, number: string) => {
      const ticket = practiceTicket('price');
      const key = { ...ticket.key, id };
      await show({ ...ticket, key, url, messages: [{ ...ticket.messages[0]!, text: `Please call me: ${number}` }] });
      return until(() => desk.open()?.found.phones[0]?.value);
    };
    expect(await phonesOf('1', 'https://shop.example/1', '030 901820')).toBe('+4930901820');
    expect(await phonesOf('2', 'https://it.example/2', '06 6982 0000')).toBe('+390669820000');
    expect(await phonesOf('3', 'https://shop.example/3', '030 901820')).toBe('+4930901820');
  });
});
