import { describe, expect, it } from 'vitest';
import { shopOf } from '@/lib/advice/input';
import { policy } from '../../make/policy';

type Shop = (typeof policy.shops)[number];

const shop = (id: string, change: Partial<Shop> = {}): Shop => ({
  id,
  name: id,
  origins: [],
  country: 'DE',
  currency: 'EUR',
  ...change,
});
const MAIN = shop('main');
const OUTLET = shop('outlet', { queues: ['Outlet returns'] });
const RUSSIA = shop('russia', { origins: ['https://help.example.ru'], country: 'RU', currency: 'RUB' });
const RUSSIAN_OUTLET = shop('russianOutlet', { origins: ['https://help.example.ru'], queues: ['Аутлет'] });

const found = (shops: Shop[], ticket: { url?: string; tags?: string[]; fields?: { label: string; value: string }[] }) =>
  shopOf({ ...policy, shops }, { url: 'https://help.example.com/1', tags: [], fields: [], ...ticket }).id;

describe('the shop of a ticket', () => {
  it('is told by the address of the helpdesk', () => {
    expect(found([MAIN, RUSSIA], { url: 'https://help.example.ru/ticket/7?id=1' })).toBe('russia');
    expect(found([MAIN, RUSSIA], {})).toBe('main');
  });

  it.each([
    ['a field', { fields: [{ label: 'Queue', value: 'Outlet Returns' }] }],
    ['a tag', { tags: ['outlet-returns'] }],
  ])('is told by its queue as %s names it', (_, ticket) => {
    expect(found([MAIN, OUTLET], ticket)).toBe('outlet');
  });

  it('is not told by a part of a name', () => {
    expect(
      found([MAIN, OUTLET], { tags: ['outlet'], fields: [{ label: 'Subject', value: 'Outlet returns desk' }] }),
    ).toBe('main');
  });

  it('needs both address and queue where a shop names both, and prefers the closer one', () => {
    const all = [MAIN, RUSSIA, RUSSIAN_OUTLET];
    const inQueue = { tags: ['аутлет'] };
    expect(found(all, { ...inQueue, url: 'https://help.example.ru/1' })).toBe('russianOutlet');
    expect(found(all, inQueue)).toBe('main');
    expect(found(all, { url: 'https://help.example.ru/1' })).toBe('russia');
  });

  it('is the first one where nothing fits', () => {
    expect(found([RUSSIA, OUTLET], { url: 'no address' })).toBe('russia');
  });
});
