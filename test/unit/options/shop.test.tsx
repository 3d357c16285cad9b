import { afterEach, describe, expect, it } from 'vitest';
import { screen } from '@/entrypoints/options/screens/shop';
import { faultOf, paint, press, shown, type, wipe } from '../../make/screen';
import { policy } from '../../make/policy';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

async function open() {
  const made = await makeTeamDesk();
  paint(<screen.Body desk={made.desk} />);
  return made;
}

describe('the shop screen', () => {
  it('tells shops apart by address and queue, one a line', async () => {
    const { draft } = await open();
    press('add-shop');
    type('shop-shop-1-name', 'Outlet');
    type('shop-shop-1-origins', 'https://help.example.com\n\n https://help.example.ru ');
    type('shop-shop-1-queues', 'Outlet');
    expect(draft().shops[1]).toEqual({
      id: 'shop-1',
      name: 'Outlet',
      origins: ['https://help.example.com', 'https://help.example.ru'],
      queues: ['Outlet'],
      country: 'DE',
      currency: 'EUR',
    });
    type('shop-shop-1-queues', '');
    expect(draft().shops[1]).not.toHaveProperty('queues');
    press('shop-shop-1-remove');
    expect(draft().shops).toEqual(policy.shops);
  });

  it('names a mistake at its field, and the country by its name', async () => {
    await open();
    expect(shown('shop-main')?.textContent).toContain('Germany');
    type('shop-main-country', 'd');
    expect(faultOf('shop-main-country')).toContain('country code');
    type('shop-main-origins', 'help.example.com/path');
    expect(faultOf('shop-main-origins')).toContain('without a path');
  });

  it('keeps the last shop', async () => {
    await open();
    expect(shown('shop-main-remove')).toBeNull();
  });

  it('maps fields to facts, and a change of one fact leaves the others in their places', async () => {
    const { draft } = await open();
    const others = policy.fields.filter(({ fact }) => fact !== 'tier');
    type('field-tier', 'Club level\nStufe');
    expect(draft().fields.filter(({ fact }) => fact === 'tier')).toEqual([
      { label: 'Club level', fact: 'tier' },
      { label: 'Stufe', fact: 'tier' },
    ]);
    expect(draft().fields.filter(({ fact }) => fact !== 'tier')).toEqual(others);
    expect(draft().fields.findIndex(({ fact }) => fact === 'tier')).toBe(
      policy.fields.findIndex(({ fact }) => fact === 'tier'),
    );
    type('field-goods', 'Kind of goods');
    expect(draft().fields.at(-1)).toEqual({ label: 'Kind of goods', fact: 'goods' });
  });

  it('sets the deadlines', async () => {
    const { draft } = await open();
    type('promise-refund', '7');
    type('reply-chat', '15');
    expect(draft().deadlines).toMatchObject({ promiseDays: { refund: 7 }, firstReplyMinutes: { chat: 15 } });
    type('follow-up-days', '7');
    expect(draft().deadlines.followUpDays).toBe(7);
    type('follow-up-days', '61');
    expect(faultOf('follow-up-days')).toContain('too large');
    type('follow-up-days', '0');
    expect(faultOf('follow-up-days')).toContain('too small');
    type('promise-refund', '-1');
    expect(faultOf('promise-refund')).toContain('negative');
  });
});
