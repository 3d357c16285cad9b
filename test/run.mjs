// npm test [-- step …]: sets up what is missing and runs every check, or only the named ones. What this machine can't run is skipped aloud.
import {
  ensureBrowser,
  ensureBuild,
  ensurePackages,
  ensureProgram,
  ensureScratch,
  mayInstall,
  run,
} from './harness/setup.mjs';

const vitest = (project, ...rest) =>
  run('vitest', ['run', '--config', 'test/vitest.config.ts', '--project', project, ...rest]);

const has = { chromium: () => ensureBrowser('chromium'), firefox: () => ensureBrowser('firefox') };

const DISPLAY_TOOLS = { Xvfb: ['xvfb', 'xauth'], xdotool: ['xdotool'] };
const hasDisplayTools = () =>
  Object.entries(DISPLAY_TOOLS).every(([program, packages]) => ensureProgram(program, ...packages));

// Each step: its name, what it needs (a reason when it is missing), and what it does.
const STEPS = [
  { name: 'types', does: () => run('npm', ['run', '--silent', 'types']) },
  { name: 'lint', does: () => run('npm', ['run', '--silent', 'lint']) },
  { name: 'format', does: () => run('oxfmt', ['--check', '.']) },
  { name: 'unit', does: () => vitest('unit', '--project', 'screens') },
  { name: 'guards', does: () => vitest('guards') },
  { name: 'packages', does: () => run('npm', ['run', '--silent', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] }) },
  { name: 'built', does: () => vitest('built') },
  {
    name: 'chromium',
    lacks: () => !has.chromium() && 'no Chromium, Chrome or Edge',
    does: () => {
      ensureBuild('chromium', 'test');
      vitest('chromium');
    },
  },
  {
    name: 'prompt',
    lacks: () => {
      if (!has.chromium()) return 'no Chromium, Chrome or Edge';
      return !hasDisplayTools() && 'no Xvfb or xdotool, and they can’t be installed here';
    },
    does: () => {
      ensureBuild('chromium', 'start');
      vitest('prompt');
    },
  },
  {
    name: 'firefox',
    lacks: () => !has.firefox() && 'no Firefox',
    does: () => {
      ensureBuild('firefox', 'test');
      vitest('firefox');
    },
  },
  {
    name: 'live',
    lacks: () => !mayInstall() && 'Request Tracker needs a Debian system and root to be installed',
    does: () => {
      for (const browser of ['chromium', 'firefox']) if (has[browser]()) ensureBuild(browser, 'test');
      vitest('live');
    },
  },
];

function attempt({ name, lacks, does }) {
  console.log(`\n=== ${name}`);
  const began = Date.now();
  const done = (result) => ({ name, result, seconds: Math.round((Date.now() - began) / 1000) });
  const reason = lacks?.();
  if (reason) return done(`SKIPPED: ${reason}`);
  try {
    does();
    return done('passed');
  } catch {
    return done('FAILED');
  }
}

ensurePackages();
ensureScratch();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const results = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(attempt);
console.log(
  `\n${results.map(({ name, result, seconds }) => `${name.padEnd(10)} ${String(seconds).padStart(4)} s  ${result}`).join('\n')}`,
);
process.exit(results.some(({ result }) => result === 'FAILED') ? 1 : 0);
