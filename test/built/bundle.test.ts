import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, filesIn, firstLoad, gzipped, manifestOf, textOf } from './files.ts';

const KB = 1000;
const CONTENT_SCRIPT_LIMIT = 15 * KB;
const PANEL_LIMIT = 260 * KB;

/** Addresses that stand in the code of libraries as names or in error texts; none is ever asked. */
const NAMES = [
  /^http:\/\/www\.w3\.org\//,
  /^https?:\/\/json-schema\.org\/draft/, // the names of the languages that the published schemas are written in
  /^https:\/\/(?:helpdesk|shop)\.example\b/, // examples in texts; addresses of this ending lead nowhere
  /^https:\/\/react\.dev\/errors\//,
  /^https:\/\/(?:github\.com\/wxt-dev|wxt\.dev)\//,
  /^http:\/\/bit\.ly\/2kdckMn$/, // Dexie's hint on promises
  /^https:\/\/tinyurl\.com\/y2uuvskb$/, // Dexie's hint on storage
];

/** Words that only React and Dexie have in their code. */
const REACT = /react\.(?:transitional\.)?element|__REACT_DEVTOOLS/;
const DEXIE = /DexieError|IDBKeyRange/;

describe.each(BUILDS.map((folder) => [basename(folder), folder] as const))('the package %s', (name, folder) => {
  const manifest = manifestOf(folder);

  it('asks for no site at install and shuts no door that the stores want shut', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.permissions.filter((each) => each !== 'sidePanel').toSorted()).toEqual([
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('has a small content script without React or Dexie', () => {
    const path = 'content-scripts/ticket.js';
    const size = gzipped(folder, path);
    console.log(`${name}: content script ${(size / KB).toFixed(1)} kB gzip`);
    expect(size).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
    expect(textOf(folder, path)).not.toMatch(REACT);
    expect(textOf(folder, path)).not.toMatch(DEXIE);
  });

  it('has a panel whose first load, strings of one language included, is light', () => {
    const files = firstLoad(folder, 'sidepanel.html');
    const text = files.map((path) => textOf(folder, path)).join('\n');
    expect(text).toMatch(REACT);
    expect(text).toMatch(DEXIE);
    const strings = filesIn(folder).filter((path) => /chunks\/strings-.*\.js$/.test(path));
    expect(strings.length).toBeGreaterThan(1);
    const largest = Math.max(...strings.map((path) => (files.includes(path) ? 0 : gzipped(folder, path))));
    const size = files.reduce((sum, path) => sum + gzipped(folder, path), largest);
    console.log(`${name}: panel's first load ${(size / KB).toFixed(1)} kB gzip in ${files.length} files`);
    expect(size).toBeLessThanOrEqual(PANEL_LIMIT);
  });

  it('names no remote address', () => {
    const found = filesIn(folder)
      .filter((path) => /\.(?:js|css|html|json)$/.test(path))
      .flatMap((path) =>
        [...textOf(folder, path).matchAll(/\b(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)<>\\]*/g)].map(
          ([url]) => url,
        ),
      );
    expect([...new Set(found)].filter((url) => !NAMES.some((each) => each.test(url)))).toEqual([]);
  });

  it('runs no text as code', () => {
    const scripts = filesIn(folder).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((path) => /\beval\(|new Function\(/.test(textOf(folder, path)))).toEqual([]);
  });

  it('has nothing of the tests in it', () => {
    expect(textOf(folder, 'content-scripts/ticket.js')).not.toContain('served-desk');
  });
});

it('passes Mozilla’s own checks but for React’s innerHTML', () => {
  const folder = BUILDS[1] ?? '';
  const linter = join(import.meta.dirname, '../../node_modules/.bin/addons-linter');
  const output = execFileSync(linter, ['--output', 'json', folder], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(output) as Record<string, { code: string; file: string }[]>;
  const others = (warnings ?? []).filter(
    ({ code, file }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !REACT.test(textOf(folder, file)),
  );
  expect({ errors, notices, others }).toEqual({ errors: [], notices: [], others: [] });
});
