import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

/** A limit for tests that hang, not for slow machines: speed belongs to the bench. */
const HANGS_MS = 60_000;

/** Tests without a browser. */
const inProcess = (name: string, include: string[], environment: 'node' | 'jsdom') => ({
  plugins: [WxtVitest()],
  root,
  test: {
    name,
    include,
    environment,
    // Node has no Temporal yet; the browsers have.
    setupFiles: ['test/setup.ts'],
    mockReset: true,
    testTimeout: HANGS_MS,
  },
});

/** Tests that start a real browser: one after the other, for a machine has one display and few cores. */
const inBrowser = (
  name: string,
  include: string[],
  more: { env?: Record<string, string>; globalSetup?: string[] } = {},
) => ({
  root,
  resolve: { alias: { '@': root } },
  test: {
    name,
    include,
    ...more,
    environment: 'node' as const,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});

// One project for each level of test; `npm test` runs them in this order.
export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      // What needs no document doesn't wait for one; the few that do name it in their first line.
      inProcess('unit', ['test/unit/**/*.test.ts'], 'node'),
      inProcess('screens', ['test/unit/**/*.test.tsx'], 'jsdom'),
      {
        root,
        resolve: { alias: { '@': root } },
        test: { name: 'guards', include: ['test/guards/**/*.test.ts'], environment: 'node', testTimeout: HANGS_MS },
      },
      {
        root,
        test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node', testTimeout: HANGS_MS },
      },
      inBrowser('chromium', ['test/e2e/**/*.test.ts'], { env: { AMENDS_BROWSER: 'chromium' } }),
      inBrowser('prompt', ['test/prompt/**/*.test.ts']),
      inBrowser('firefox', ['test/e2e/**/*.test.ts'], { env: { AMENDS_BROWSER: 'firefox' } }),
      inBrowser('live', ['test/live/**/*.test.ts'], { globalSetup: ['test/live/request-tracker/server.ts'] }),
    ],
  },
});
