import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

// One project for each level of test; `npm test` runs them in this order.
export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        root,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/setup.ts'],
          // Node has no Temporal yet; the browsers have.
          mockReset: true,
        },
      },
      {
        root,
        resolve: { alias: { '@': root } },
        test: { name: 'guards', include: ['test/guards/**/*.test.ts'], environment: 'node' },
      },
      {
        root,
        resolve: { alias: { '@': root } },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/live/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
