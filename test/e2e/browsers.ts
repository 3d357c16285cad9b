import { findChromium, findFirefox } from '../harness/browsers.ts';

const found = { chromium: findChromium(), firefox: findFirefox() };

/** The browsers of this machine; one that is missing is named, so that nobody takes silence for a pass. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((browser) => {
  if (found[browser]) return true;
  console.warn(`SKIPPED: no ${browser} on this machine, so its end-to-end tests did not run`);
  return false;
});
