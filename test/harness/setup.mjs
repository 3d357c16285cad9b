// What `npm start` and `npm test` need before anything else: plain JavaScript, for it runs on whatever Node is there (20 or newer), before
// any package is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** Where tools keep what they make: profiles, pictures, marks. Not in git. */
export const SCRATCH = join(ROOT, '.amends');

const isWindows = process.platform === 'win32';
const npm = isWindows ? 'npm.cmd' : 'npm';

/** Runs a command in the project, with its own Node first on the path; throws when it fails. */
export function run(command, args = [], options = {}) {
  const path = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
    ...options,
    env: { ...process.env, ...options.env, PATH: path },
  });
}

const digest = (path) => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : '');

/** Installs the npm packages by the lock file, unless exactly these are there. */
export function ensurePackages() {
  const mark = join(ROOT, 'node_modules/.amends-lock');
  const wanted = digest(join(ROOT, 'package-lock.json'));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing the npm packages by the lock file …');
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, isWindows ? `${name}.exe` : name))));
};

/** True on a Debian-like system where packages may be installed. */
export const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']);

/** Installs Debian packages; false when that can't be done here. */
export function install(...packages) {
  if (!mayInstall()) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const lock = ['-o', 'DPkg::Lock::Timeout=600'];
  return (
    spawnSync('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', ...packages], quiet).status === 0
  );
}

const BROWSERS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    places: [
      '/Applications/Google Chrome.app',
      '/Applications/Chromium.app',
      'C:\\Program Files\\Google\\Chrome',
      'C:\\Program Files (x86)\\Microsoft\\Edge',
    ],
    packages: ['chromium', 'fonts-noto-core'],
    wanted: 'Chrome, Chromium or Edge',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app', 'C:\\Program Files\\Mozilla Firefox'],
    packages: ['firefox-esr', 'fonts-noto-core'],
    wanted: 'Firefox',
  },
};

/** Makes sure that a browser is there; false, with one clear line, where it is not and can't be installed. */
export function ensureBrowser(browser) {
  const { names, places, packages, wanted } = BROWSERS[browser];
  const isThere = () => onPath(names) || places.some(existsSync);
  if (isThere() || (install(...packages) && isThere())) return true;
  console.log(`No ${wanted} on this machine: please install it and start again.`);
  return false;
}

/** True when a program is on the path, or could be installed from a Debian package. */
export const ensureProgram = (name, ...packages) => onPath([name]) || (install(...packages) && onPath([name]));

const newest = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension for a browser in a mode, unless the build is newer than every source. Firefox gets a packed add-on. */
export function ensureBuild(browser, mode) {
  const target = browser === 'firefox' ? `amends-firefox-${mode}.zip` : `chrome-mv3-${mode}/manifest.json`;
  const built = join(ROOT, '.output', target);
  const changed = Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  if (existsSync(built) && statSync(built).mtimeMs > changed) return;
  console.log(`Building the extension for ${browser} …`);
  // A mode of its own must not bring React's slow development build with it.
  const env = { NODE_ENV: 'production' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  if (browser === 'firefox') run('wxt', ['zip', '-b', 'firefox', '--mode', mode], quiet);
  else run('wxt', ['build', '--mode', mode], quiet);
}

/** Makes the folder for what tools leave behind. */
export const ensureScratch = () => mkdirSync(SCRATCH, { recursive: true });
