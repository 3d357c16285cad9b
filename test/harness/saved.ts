import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Where a browser of ours puts what is saved. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads');

/** The text of the newest file of such a name in a folder, once it is written whole. */
export const savedText = (folder: string, name: RegExp): Promise<string> =>
  until(`a saved file ${name}`, () => {
    const files = readdirSync(folder).filter((file) => name.test(file) && !/\.(?:crdownload|part)$/.test(file));
    const [newest] = files
      .map((file) => join(folder, file))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    return newest === undefined ? undefined : readFileSync(newest, 'utf8');
  });
