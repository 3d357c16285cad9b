import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const ELSEWHERE = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const onPath = (names: readonly string[]): string | undefined => {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
};

/** An installed Chromium, Chrome or Edge. */
export const findChromium = (): string | undefined => onPath(CHROMIUM_NAMES) ?? ELSEWHERE.chromium.find(existsSync);

/** An installed Firefox. */
export const findFirefox = (): string | undefined => onPath(FIREFOX_NAMES) ?? ELSEWHERE.firefox.find(existsSync);
