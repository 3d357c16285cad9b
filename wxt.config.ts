import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'wxt';

const FIREFOX_ID = 'amends@amends.example';

/** Keeps the id, and with it the stored data, of development builds when a clone is moved. Stores set their own. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAgwZmrvH9pELjM98AnxijhUBzmmwBbXTqqqWlg2DPSJFSRcV5QjAb3Z4bQDEpkOJNkSoMBUqCZu6OrRswmwgVm2+KMry6Baa0/Ze45ZMWuxkF5OIsu7yPgmZS+hSA8DcyBa9ezNMXLjf8pJd1xyRbKatuc1/siiHaqcoVNXgNeRb88r50Z16Ar8qJRTEpdD74quul+z68ed2HB+nNDkbQeAbNjP0GRY1JPAqgE/YbgSs1LHmb4spfjcQK8wgQ5jjmuIVyKXAE9/q5eP0FyVPqk33Z3vagTfIQJ00Pn4oU402R7ZcLvI5Na4PCuVtxQi7Nb+vhNur9s0K23ZZoC62eAwIDAQAB';

const LANGUAGES = fileURLToPath(new URL('lib/languages/', import.meta.url));

/** The languages that the interface speaks, as their folders name them. */
const ourLocales = readdirSync(LANGUAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => (JSON.parse(readFileSync(`${LANGUAGES}${name}/meta.json`, 'utf8')) as { locale: string }).locale);

/** The test build also reads the served desk of the tests. */
const servedDesk = {
  name: 'served-desk',
  enforce: 'pre' as const,
  resolveId: (id: string, importer?: string) =>
    id.endsWith('/lib/ticket/registry') && !importer?.includes('/test/served/')
      ? fileURLToPath(new URL('test/served/registry.ts', import.meta.url))
      : undefined,
};

/** One letter outside Latin makes the browser keep a whole script at two bytes a letter, in every page that it runs in. */
const latinScript = {
  name: 'latin-script',
  generateBundle: (_: unknown, bundle: Record<string, { type: string; code?: string }>) => {
    const chunk = bundle['content-scripts/ticket.js'];
    if (chunk?.code)
      chunk.code = chunk.code.replace(
        /[^\0-\xff]/g,
        (letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  zip: {
    artifactTemplate: '{{name}}-{{browser}}{{modeSuffix}}.zip',
    sourcesTemplate: '{{name}}-sources{{modeSuffix}}.zip',
    excludeSources: ['test/**'],
  },
  vite: ({ mode }) => ({
    plugins: [
      // React Aria speaks 34 languages; only those of ours are shipped.
      optimizeLocales.vite({ locales: ['en-US', ...ourLocales] }),
      latinScript,
      ...(mode === 'test' ? [servedDesk] : []),
    ],
  }),
  // A build of its own for the tests: it may read the loopback servers of the suite and knows their readers.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: 'Amends',
    description:
      'A complaint desk beside your helpdesk: who the customer is, what you may give, what to say, what was promised.',
    action: { default_title: 'Amends' },
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'test' && { host_permissions: ['http://127.0.0.1/*'] }),
    ...(browser === 'chrome' && {
      minimum_chrome_version: '144',
      // What administrators may set; Firefox needs no description of it.
      storage: { managed_schema: 'managed-schema.json' },
      ...(mode !== 'production' && { key: DEVELOPMENT_KEY }),
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          // The first with the Navigation API: without it changes of address that load no page go unseen.
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
