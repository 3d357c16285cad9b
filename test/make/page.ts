import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@/lib/ticket/reader';

/** A page as it was recorded: its address, its document and the server's answers. */
export interface Recorded {
  url: string;
  answers?: Record<string, { status: number; body: unknown }>;
}

export const PAGES = join(import.meta.dirname, '../pages');

export const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(PAGES, ...path), 'utf8')) as T;

/** A recorded page as a reader is given it; what was not recorded is answered as a server without that door would. */
export function recordedPage(helpdesk: string, name: string): Page {
  const { url, answers = {} } = readJson<Recorded>(helpdesk, name, 'recorded.json');
  const html = readFileSync(join(PAGES, helpdesk, name, 'page.html'), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  return {
    url: new URL(url),
    document,
    get: (path) => {
      const answer = answers[path];
      const response = answer
        ? new Response(JSON.stringify(answer.body), { status: answer.status })
        : new Response('<h1>Not Found</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
      return Promise.resolve(response);
    },
  };
}
