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
