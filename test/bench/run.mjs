// npm run bench -- advise: how long one advice takes, in Node alone. npm run bench -- facts: what is understood of real complaints.
// npm run bench [-- --json [file]] [--quick] [--rounds N] [--switches N] [--extension DIR]: how fast and how heavy the extension is, as
// ratios to the least that an extension of its kind can be.
import { ensureBrowser, ensureBuild, ensurePackages, ensureScratch, run } from '../harness/setup.mjs';

const options = process.argv.slice(2);
ensurePackages();
if (['advise', 'facts'].includes(options[0])) {
  await import('./inNode.mjs').then(({ inNode }) => inNode(options[0]));
  process.exit(0);
}
ensureScratch();
if (!ensureBrowser('chromium')) process.exit(1);
if (!options.some((option) => option.startsWith('--extension'))) ensureBuild('chromium', 'test');
try {
  run('node', [`${import.meta.dirname ?? 'test/bench'}/bench.ts`, ...options]);
} catch {
  process.exit(1);
}
