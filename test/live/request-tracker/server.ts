import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    requestTracker: Pick<RequestTracker, 'url' | 'numbers'>;
  }
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A Request Tracker of our own, seeded: the numbers of its tickets by their names in `tickets.json`. */
export interface RequestTracker {
  url: string;
  numbers: Record<string, number>;
  close: () => void;
}

/** Installs what is missing, and serves a freshly seeded Request Tracker. */
export async function serveRequestTracker(): Promise<RequestTracker> {
  const port = await freePort();
  const folder = join(mkdtempSync(join(tmpdir(), 'amends-rt-')), 'rt');
  execFileSync(join(import.meta.dirname, 'serve.sh'), [String(port), folder], { stdio: 'inherit', timeout: 600_000 });
  return {
    url: `http://127.0.0.1:${port}`,
    numbers: JSON.parse(readFileSync(join(folder, 'tickets.out.json'), 'utf8')) as Record<string, number>,
    close: () => {
      // The server is a process group of its own.
      process.kill(-Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGTERM');
      rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Serves it for the tests of a project. Gives back what ends it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { url, numbers, close } = await serveRequestTracker();
  project.provide('requestTracker', { url, numbers });
  return close;
}
