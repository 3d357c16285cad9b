import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loginHtml, pageHtml, subjectOf, ticketHtml, type Served } from './page.ts';

/** A helpdesk of our own on loopback, for what no real one can be made to show: long threads, huge messages, exact timing. */
export interface ServedDesk {
  origin: string;
  close: () => void;
}

/** Pages with an address of their own, beside the ordinary `/tickets/<number>`. */
const ODD: Record<string, () => string> = {
  '/': () => pageHtml('Inbox', '<h1>Inbox</h1>'),
  '/tickets/900001': () => loginHtml(),
  '/tickets/900002': () => pageHtml('Gone', '<p class="gone">This ticket was deleted.</p>'),
  '/tickets/900003': () => ticketPage({ id: 900003, requester: undefined }),
  '/tickets/900004': () => ticketPage({ id: 900004, messages: 5000 }),
  '/tickets/900005': () => ticketPage({ id: 900005, messages: 3, length: 1024 * 1024 }),
  // Somebody from the practice desk, by e-mail; and somebody who only has the same name.
  '/tickets/900007': () =>
    ticketPage({ id: 900007, messages: 1, requester: { name: 'D. Okafor', email: 'd.okafor@example.com' } }),
  '/tickets/900008': () =>
    ticketPage({ id: 900008, messages: 1, requester: { name: 'Daniel Okafor', email: 'danny@example.org' } }),
  '/tickets/900006': () =>
    ticketPage({
      id: 900006,
      messages: 2,
      requester: { name: '<img src=x onerror=alert(1)> \u202Egnp.evil', email: 'evil@example.org' },
      subject: '<script>alert(1)</script> \u202Etxt.exe',
    }),
};

function ticketPage(served: Served): string {
  return pageHtml(subjectOf(served.id), ticketHtml(served));
}

function answer(path: string): string | undefined {
  const odd = ODD[path];
  if (odd) return odd();
  const [, kind, id] = /^\/(tickets|parts)\/(\d{1,6})$/.exec(path) ?? [];
  if (!id) return undefined;
  return kind === 'parts' ? ticketHtml({ id: Number(id) }) : ticketPage({ id: Number(id) });
}

/** Serves the pages on a free port of this machine. */
export async function serveDesk(): Promise<ServedDesk> {
  const made = new Map<string, string | undefined>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (!made.has(path)) made.set(path, answer(path));
    const html = made.get(path);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
