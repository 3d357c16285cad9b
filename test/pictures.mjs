// npm run pictures: the pictures of the README, of the real extension in real browsers beside the practice desk and beside Request Tracker.
import { ensureBrowser, ensureBuild, ensurePackages, ensureScratch, mayInstall, run } from './harness/setup.mjs';

ensurePackages();
ensureScratch();
if (!mayInstall()) {
  console.error('Request Tracker needs a Debian system and root to be installed, so the pictures can’t be made here.');
  process.exit(1);
}
for (const browser of ['chromium', 'firefox']) {
  if (!ensureBrowser(browser)) process.exit(1);
  ensureBuild(browser, 'test');
}
run('node', ['test/pictures/take.ts']);
