import { findChromium, findFirefox } from '../harness/browsers.ts';

const found = { chromium: findChromium(), firefox: findFirefox() };
const only = process.env.AMENDS_BROWSER;

/** The browsers to test in; one that is missing is named, so that nobody takes silence for a pass. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((browser) => {
  if (only && browser !== only) return false;
  if (found[browser]) return true;
  console.warn(`SKIPPED: no ${browser} on this machine, so its tests did not run`);
  return false;
});
