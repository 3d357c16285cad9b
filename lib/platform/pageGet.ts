/** Firefox's way to fetch as the page itself, with its cookies and origin. */
declare const content: { fetch: typeof fetch } | undefined;

/** A same-origin GET from within a page, with the agent's own session there. */
export const pageGet = (path: string, signal: AbortSignal): Promise<Response> => {
  const asPage = typeof content === 'object' && typeof content.fetch === 'function' ? content.fetch : fetch;
  return asPage(path, { credentials: 'same-origin', headers: { accept: 'application/json' }, signal });
};
