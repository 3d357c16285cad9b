import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../harness/setup.mjs';

/** What a run measures and where it writes. */
export interface Options {
  extension: string;
  rounds: number;
  switches: number;
  /** After how many tickets the panel's heap is taken. */
  heapAfter: readonly [number, number];
  customers: number;
  /** Where the JSON goes: a file, "-" for the standard output, undefined for nowhere. */
  json: string | undefined;
}

const TEST_BUILD = join(ROOT, '.output/chrome-mv3-test');

/** `--json` may stand alone: then the standard output gets it instead of the table. */
const named = (args: readonly string[]): string[] =>
  args.map((arg, index) => {
    const next = args[index + 1];
    return arg === '--json' && (next === undefined || next.startsWith('--')) ? '--json=-' : arg;
  });

/** Reads the options of the command line; throws on one that is not known. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: named(args),
    options: {
      json: { type: 'string' },
      rounds: { type: 'string' },
      switches: { type: 'string' },
      extension: { type: 'string', default: TEST_BUILD },
      quick: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  return {
    extension: resolve(values.extension),
    rounds: Number(values.rounds ?? (quick ? 1 : 5)),
    switches: Number(values.switches ?? (quick ? 10 : 100)),
    heapAfter: quick ? [100, 200] : [100, 1000],
    customers: 10_000,
    json: values.json,
  };
}
