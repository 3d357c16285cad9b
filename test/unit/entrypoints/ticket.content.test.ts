// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import script from '@/entrypoints/ticket.content';

const stop = new AbortController();
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('the script in a helpdesk’s page', () => {
  it('answers the panel on a page without encryption too, where the browser makes no UUIDs', async () => {
    const secure = crypto;
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => secure.getRandomValues(bytes) });
    await script.main({ signal: stop.signal } as ContentScriptContext);
    const answer = await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger({ id: 1, type: 'ticket.read', timestamp: 1 }, {}, resolve);
    });
    expect(answer).toMatchObject({ res: { page: expect.stringMatching(/./), report: { kind: 'noTicket' } } });
  });
});
