// Measures the built extension beside one that does the least, round by round in fresh browsers, and prints the figures with their limits.
// A limit that is missed is printed as missed; only something broken ends with an error.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDesk } from '../served/server.ts';
import { readOptions } from './options.ts';
import { costOfPage } from './pageCost.ts';
import { heapsAfter } from './panelHeap.ts';
import { PAGES, report, tableOf, type PageName, type Round } from './report.ts';
import { bareStart, ours, type Side } from './sides.ts';
import { fillProfile } from './store.ts';
import { followTickets } from './switches.ts';

const options = readOptions(process.argv.slice(2));
const { extension, rounds, switches, heapAfter, customers, json } = options;
const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
const filled = join(folder, 'filled');
const desk = await serveDesk();
const began = Date.now();
const say = (text: string): void =>
  console.error(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${text}`);

/** A profile of this round's own, as it was filled. */
function ourSide(name: string): Side {
  const profile = join(folder, name);
  cpSync(filled, profile, { recursive: true });
  return ours(extension, profile);
}

/** Does the same for each in turn, every second time from the other end, so that what wears on wears on both. */
async function inTurn<K extends string, T>(keys: readonly K[], round: number, measure: (key: K) => Promise<T>) {
  const done: [K, T][] = [];
  for (const key of round % 2 === 0 ? keys : keys.toReversed()) done.push([key, await measure(key)]);
  return Object.fromEntries(done) as Record<K, T>;
}

async function measure(round: number): Promise<Round> {
  const sides = { ours: ourSide(`switches-${round}`), bare: bareStart };
  const delays = await inTurn(['ours', 'bare'], round, (key) =>
    followTickets(sides[key], desk.origin, round * switches, switches),
  );
  const page = await inTurn(Object.keys(PAGES) as PageName[], round, (name) => {
    const { side, company } = PAGES[name];
    return costOfPage(sides[side].start.extension, desk.origin, company);
  });
  const panelHeap = await heapsAfter(ourSide(`heap-${round}`), desk.origin, heapAfter);
  return { delays, page, panelHeap };
}

try {
  await fillProfile(filled, { extension, origin: desk.origin, count: customers });
  say(`${customers} customers are stored`);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    measured.push(await measure(round));
    say(`round ${round + 1} of ${rounds}`);
  }
  const rows = report(measured, { ours: extension, bare: bareStart.start.extension }, heapAfter);
  const text = JSON.stringify({ at: new Date(began).toISOString(), options, rows, rounds: measured }, undefined, 1);
  if (json !== '-') console.log(tableOf(rows));
  if (json === '-') console.log(text);
  else if (json !== undefined) writeFileSync(json, text);
} finally {
  desk.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
process.exit(0);
