// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TicketKey } from '@/lib/ticket/contract';
import { reader } from '@/lib/ticket/readers/request-tracker';
import type { Page } from '@/lib/ticket/reader';
import { recordedPage } from '../../make/page';

const KEY: TicketKey = { helpdesk: 'request-tracker', base: 'https://rt.example', id: '1' };
const HARRIET = 'harriet.nolan@example.com';

/** The same page with Nora, who answers on it, as a second requestor. */
function withSecondRequestor(page: Page): Page {
  page.document
    .querySelector('.requestors .current-value')
    ?.insertAdjacentHTML('beforeend', '<span class="user">agent.nora (Nora Lindt)</span>');
  const get: Page['get'] = async (path, signal) => {
    const response = await page.get(path, signal);
    if (!response.ok || !path.endsWith('/ticket/1')) return response;
    const body = (await response.json()) as object;
    return new Response(JSON.stringify({ ...body, Requestor: [{ id: HARRIET }, { id: 'agent.nora' }] }), response);
  };
  return { ...page, get };
}

describe('a Request Tracker ticket of two requestors', () => {
  it.each([
    ['of the server', 'display-en', [HARRIET]],
    ['of the page where REST is off', 'rest-off', []],
  ])('has the first as the customer and both as customers in the thread, in the words %s', async (_what, name, ids) => {
    const { signal } = new AbortController();
    const reading = await reader.read(withSecondRequestor(recordedPage('request-tracker', name)), KEY, signal);
    if (reading?.kind !== 'ticket') throw new Error('no ticket was read');
    expect(reading.ticket.requester).toEqual({ name: 'Harriet Nolan', emails: [HARRIET], phones: [], ids });
    expect(reading.ticket.messages.map(({ role }) => role)).toEqual(['customer', 'customer', 'note', 'customer']);
  });
});

/** The same page, whose server fails the first time that it is asked for each thing. */
function stumbling(page: Page): Page {
  const asked = new Set<string>();
  const get: Page['get'] = (path, signal) => {
    if (asked.has(path)) return page.get(path, signal);
    asked.add(path);
    return Promise.resolve(new Response('database is locked', { status: 500 }));
  };
  return { ...page, get };
}

describe('the people of a Request Tracker page', () => {
  it('are read from a server that stumbles once, with the times of what they wrote', async () => {
    const page = recordedPage('request-tracker', 'display-en');
    const { signal } = new AbortController();
    expect(await reader.read(stumbling(page), KEY, signal)).toEqual(await reader.read(page, KEY, signal));
  });

  it('are named without their logins, and keep the address that a login is', async () => {
    const page = recordedPage('request-tracker', 'rest-off');
    const [shown] = page.document.querySelectorAll('.requestors .current-value .user');
    if (!shown) throw new Error('the page shows no requestor');
    shown.textContent = 'mia@shop.example (Mia Rossi)';
    const reading = await reader.read(page, KEY, new AbortController().signal);
    if (reading?.kind !== 'ticket') throw new Error('no ticket was read');
    expect(reading.ticket.requester).toMatchObject({ name: 'Mia Rossi', emails: ['mia@shop.example'] });
    expect(reading.ticket.messages[1]?.author).toBe('Nora Lindt');
  });
});
