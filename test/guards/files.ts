import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Files of the project that git tracks or would track, below a folder, by their ending. */
export const files = (folder: string, ending: RegExp): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => ending.test(path));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const json = <T>(path: string): T => JSON.parse(read(path)) as T;
