// npm run bench -- advise | facts | tone: how long one advice takes; what is understood of real complaints; what the tone check finds. In Node alone.
// npm run bench -- desk: how the team desk bears a document of 1,000 options, in Chromium.
// npm run bench [-- --json [file]] [--quick] [--rounds N] [--switches N] [--extension DIR]: how fast and how heavy the extension is, as
// ratios to the least that an extension of its kind can be.
import { ensureBrowser, ensureBuild, ensurePackages, ensureScratch, run } from '../harness/setup.mjs';

const options = process.argv.slice(2);
ensurePackages();
const inNode = options.filter((option) => ['advise', 'facts', 'tone'].includes(option));
if (inNode.length > 0) {
  const bench = await import('./inNode.mjs');
  for (const name of inNode) await bench.inNode(name);
  process.exit(0);
}
ensureScratch();
if (!ensureBrowser('chromium')) process.exit(1);
if (!options.some((option) => option.startsWith('--extension'))) ensureBuild('chromium', 'test');
const script = options[0] === 'desk' ? 'desk' : 'bench';
try {
  run('node', [`${import.meta.dirname ?? 'test/bench'}/${script}.ts`, ...options]);
} catch {
  process.exit(1);
}
