import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What stores get, unpacked; made by `npm run zip`. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => join(import.meta.dirname, '../../.output', name));

const isNamed = (folder: string, path: string): boolean => existsSync(join(folder, path));

/** All files below a folder, as paths relative to it. */
export function filesIn(folder: string, at = ''): string[] {
  return readdirSync(join(folder, at)).flatMap((name) => {
    const path = at ? `${at}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** Bytes after gzip, as stores and browsers count them. */
export const gzipped = (folder: string, path: string): number => gzipSync(readFileSync(join(folder, path))).length;

export interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy?: unknown;
}

export const manifestOf = (folder: string): Manifest => JSON.parse(textOf(folder, 'manifest.json')) as Manifest;

/** Scripts and styles that a page loads before it shows anything: what its HTML names, and what these import. */
export function firstLoad(folder: string, page: string): string[] {
  const named = [...textOf(folder, page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path) || !isNamed(folder, path)) return;
    seen.add(path);
    const imports = textOf(folder, path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
    for (const [, chunk] of imports) if (chunk) follow(`chunks/${chunk}`);
  };
  named.forEach(follow);
  return [...seen];
}
