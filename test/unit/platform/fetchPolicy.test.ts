import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPolicy } from '@/lib/platform/fetchPolicy';

const URL_OF_POLICY = 'https://shop.example/policy.jws';
const answer = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

function allow(isAllowed: boolean): void {
  vi.stubGlobal('fetch', answer);
  // The stand-in for the browser knows no permissions.
  Object.assign(fakeBrowser.permissions, { contains: async () => isAllowed });
}

describe('asking the address of the policy', () => {
  beforeEach(() => allow(true));

  it('brings the text with its ETag, and sends neither cookies nor an ETag that it has not', async () => {
    answer.mockResolvedValue(new Response('a.b.c', { headers: { etag: '"7"' } }));
    expect(await fetchPolicy(URL_OF_POLICY)).toEqual({ kind: 'text', text: 'a.b.c', etag: '"7"' });
    expect(answer.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', cache: 'no-store' });
    expect(answer.mock.calls[0]?.[1].headers).toBeUndefined();
  });

  it('asks only for what is new', async () => {
    answer.mockResolvedValue(new Response(null, { status: 304 }));
    expect(await fetchPolicy(URL_OF_POLICY, '"7"')).toEqual({ kind: 'unchanged' });
    expect(answer.mock.calls[0]?.[1].headers).toEqual({ 'If-None-Match': '"7"' });
  });

  it.each([
    [401, { kind: 'denied' }],
    [403, { kind: 'denied' }],
    [404, { kind: 'notOk', status: 404 }],
    [500, { kind: 'notOk', status: 500 }],
  ])('tells an answer of %i as what it is', async (status, outcome) => {
    answer.mockResolvedValue(new Response('', { status }));
    expect(await fetchPolicy(URL_OF_POLICY)).toEqual(outcome);
  });

  it('reads no more than any policy can be', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent++;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    answer.mockResolvedValue(new Response(endless));
    expect(await fetchPolicy(URL_OF_POLICY)).toEqual({ kind: 'tooLarge' });
    expect(sent).toBeLessThan(12);
  });

  it('is offline where no answer comes', async () => {
    answer.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchPolicy(URL_OF_POLICY)).toEqual({ kind: 'offline' });
  });

  it('asks nobody without the permission, nor what is no web address', async () => {
    allow(false);
    expect(await fetchPolicy(URL_OF_POLICY)).toEqual({ kind: 'notAllowed' });
    allow(true);
    expect(await fetchPolicy('file:///policy.jws')).toEqual({ kind: 'notAllowed' });
    expect(answer).not.toHaveBeenCalled();
  });
});
