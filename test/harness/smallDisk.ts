import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  folder: string;
  fill: () => void;
  free: () => void;
  remove: () => void;
}

const CHUNKS = [1 << 20, 1 << 12, 1];

/** Makes a small disk in memory; undefined where this user may not. */
export function makeSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'amends-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  const fill = (): void => {
    const file = openSync(ballast, 'a');
    for (const size of CHUNKS) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size));
      } catch {
        // No room for a piece of this size any more.
      }
    }
    closeSync(file);
  };
  return {
    folder,
    fill,
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
