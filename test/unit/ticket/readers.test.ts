// @vitest-environment jsdom
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Ticket } from '@/lib/ticket/contract';
import { nameOfHelpdesk } from '@/lib/ticket/names';
import type { Reading } from '@/lib/ticket/reader';
import { readers } from '@/lib/ticket/registry';
import { PAGES, recordedPage } from '../../make/page';

const { signal } = new AbortController();

describe.each(readers.map((reader) => [reader.id, reader] as const))('the reader of %s', (id, reader) => {
  const pages = existsSync(join(PAGES, id)) ? readdirSync(join(PAGES, id)) : [];

  const opened = (name: string) => {
    const page = recordedPage(id, name);
    const place = reader.locate(page);
    if (!place) throw new Error(`${page.url.href} is not recognised`);
    return { page, key: { helpdesk: id, ...place } };
  };
  const read = async (name: string): Promise<Reading> => {
    const { page, key } = opened(name);
    const reading = await reader.read(page, key, signal);
    if (!reading) throw new Error(`the reader of ${id} found no ticket on ${name}`);
    return reading;
  };

  it('has the name that its users know it by', () => {
    expect(nameOfHelpdesk(id)).toMatch(/^[A-Z]/);
  });

  it('has a recorded page', () => {
    expect(pages, `record one in test/pages/${id}`).not.toEqual([]);
  });

  it('gives a reason for each of its editors', () => {
    expect(reader.editors.length).toBeGreaterThan(0);
    expect(reader.editors.filter(({ why }) => why.trim() === '')).toEqual([]);
  });

  it.each(pages)('reads %s as expected', async (name) => {
    const reading = await read(name);
    const broken = reading.kind === 'ticket' ? v.safeParse(Ticket, reading.ticket).issues : undefined;
    expect(broken).toBeUndefined();
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(join(PAGES, id, name, 'expected.json'));
  });

  it.each(pages)('sees at a glance who %s is about, or nothing yet', async (name) => {
    const { page, key } = opened(name);
    const reading = await read(name);
    const seen = reader.glance(page, key)?.requester.name;
    // A page that turns out to be no ticket may look like one at a glance.
    expect([undefined, reading.kind === 'ticket' ? reading.ticket.requester.name : seen]).toContain(seen);
    expect(reader.glance(page, { ...key, id: `${key.id}0` })).toBeUndefined();
  });
});

it('a helpdesk that no reader has is called by its id', () => {
  expect(nameOfHelpdesk('elsewhere')).toBe('elsewhere');
});

describe('addresses', () => {
  const page = (url: string) => ({
    url: new URL(url),
    document: new DOMParser().parseFromString('', 'text/html'),
    get: () => Promise.reject(new Error('offline')),
  });
  const located = (url: string): string | undefined => {
    for (const reader of readers) {
      const place = reader.locate(page(url));
      if (place) return `${reader.id} ${place.base} ${place.id}`;
    }
    return undefined;
  };

  it.each([
    ['https://rt.example/Ticket/Display.html?id=42', 'request-tracker https://rt.example 42'],
    [
      'https://desk.example/support/rt/Ticket/Update.html?Action=Comment&id=42',
      'request-tracker https://desk.example/support/rt 42',
    ],
    ['https://rt.example/Ticket/History.html?id=42#txn-7', 'request-tracker https://rt.example 42'],
    ['https://rt.example/Ticket/Create.html?Queue=1', undefined],
    ['https://rt.example/Ticket/Display.html?id=42abc', undefined],
    ['https://rt.example/Ticket/Display.html', undefined],
    ['https://rt.example/Search/Results.html?id=42', undefined],
    ['chrome-extension://abc/practice.html#/104', 'practice chrome-extension://abc/practice.html 104'],
    ['moz-extension://abc/practice.html#/104', 'practice moz-extension://abc/practice.html 104'],
    ['https://evil.example/practice.html#/104', undefined],
    ['chrome-extension://abc/practice.html', undefined],
  ])('%s is %s', (url, expected) => {
    expect(located(url)).toBe(expected);
  });

  it('of a login page are told from tickets', () => {
    const login = readers.filter((reader) => reader.isLogin?.(page('https://rt.example/NoAuth/Login.html?next=1')));
    expect(login.map(({ id }) => id)).toEqual(['request-tracker']);
  });
});
