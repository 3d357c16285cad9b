// npm start [-- --firefox]: sets up what is missing, builds, and opens a browser with the extension, the practice desk and the panel beside
// it. Without a display the main job is driven on a practice ticket and told step by step.
import { ensureBrowser, ensureBuild, ensurePackages, ensureScratch, run } from './harness/setup.mjs';

const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
ensurePackages();
ensureScratch();
if (!ensureBrowser(browser)) process.exit(1);
ensureBuild(browser, 'start');
run('node', ['test/harness/try.ts', browser, ...process.argv.slice(2)]);
