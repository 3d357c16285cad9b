import { vi } from 'vitest';

/** Milliseconds after which what is waited for will not come any more; a slow machine takes its time. */
const PATIENCE = 20_000;

/** Asks until it no longer throws, and gives the answer. */
export const eventually = <T>(ask: () => T): Promise<Awaited<T>> =>
  vi.waitFor(ask, { timeout: PATIENCE }) as Promise<Awaited<T>>;
