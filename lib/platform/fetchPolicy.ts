import { isAllowed, sitePattern } from './sites';

/** The longest document that is read, in bytes. */
const MOST_BYTES = 8_000_000;
const PATIENCE_MS = 20_000;

type Fetched =
  | { kind: 'text'; text: string; etag?: string | undefined }
  | { kind: 'unchanged' | 'offline' | 'denied' | 'tooLarge' | 'notAllowed' }
  | { kind: 'notOk'; status: number };

/** The text of an answer, or undefined when it is longer than any document of ours. */
async function shortText({ body }: Response): Promise<string | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  if (!body) return '';
  for await (const part of body) {
    length += part.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return new Blob(parts).text();
}

/**
 * Asks the address of the team's policy whether there is another one than that of the ETag. No cookies go along, and nothing is believed: what comes
 * back is a text whose signature is still to be checked.
 */
export async function fetchPolicy(url: string, etag?: string): Promise<Fetched> {
  const pattern = sitePattern(url);
  if (!pattern || !(await isAllowed(pattern))) return { kind: 'notAllowed' };
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(etag !== undefined && { headers: { 'If-None-Match': etag } }),
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (response.status === 401 || response.status === 403) return { kind: 'denied' };
    if (!response.ok) return { kind: 'notOk', status: response.status };
    const text = await shortText(response);
    return text === undefined
      ? { kind: 'tooLarge' }
      : { kind: 'text', text, etag: response.headers.get('etag') ?? undefined };
  } catch {
    return { kind: 'offline' };
  }
}
