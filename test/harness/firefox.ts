import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from './browsers.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

/** The add-on's id, and the address that its pages get in every profile of ours. */
const ADDON_ID = 'amends@amends.example';
const ADDRESS = 'a3f1c0de-0000-4000-8000-000000a3e2d5';
const SIDEBAR = 'amends_amends_example-sidebar-action';

const PREFS: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'xpinstall.signatures.required': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDRESS }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'sidebar.revamp': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export interface Firefox {
  marionette: Marionette;
  url: (path: string) => string;
  /** Opens the real sidebar and waits until the panel is in it. */
  openSidebar: () => Promise<void>;
  /** True where this Firefox takes unsigned add-ons for one run only. */
  isTemporary: boolean;
  /** Resolves when the browser was closed. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

export interface FirefoxOptions {
  profile: string;
  /** A packed add-on; it stays installed in the profile, and its store with it. */
  xpi: string;
  headless?: boolean;
  /** Where files are put that pages save. */
  downloads?: string;
}

function writePrefs(profile: string, downloads: string | undefined): void {
  const saving = downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  const lines = Object.entries({ ...PREFS, ...saving }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

async function connect(profile: string): Promise<Marionette> {
  const port = await until(
    'Firefox',
    () => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')),
    60_000,
  );
  return until('a Firefox session', () => Marionette.open(port), 60_000);
}

const hasEnded = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/**
 * Installs the packed add-on for good, so that its store outlives a restart. Firefox's release edition takes unsigned ones for one run
 * only; then true is given.
 */
async function installAddon(marionette: Marionette, path: string): Promise<boolean> {
  try {
    await marionette.send('Addon:Install', { path, temporary: false });
    return false;
  } catch {
    await marionette.send('Addon:Install', { path, temporary: true });
    return true;
  }
}

/** Starts Firefox with the packed extension in a profile. */
export async function launchFirefox({ profile, xpi, headless = true, downloads }: FirefoxOptions): Promise<Firefox> {
  const executable = findFirefox();
  if (!executable) throw new Error('no Firefox was found');
  writePrefs(profile, downloads);
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const flags = ['--marionette', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(executable, headless ? [...flags, '--headless'] : flags, { stdio: 'ignore' });
  const marionette = await connect(profile);
  const isTemporary = await installAddon(marionette, xpi);
  const openSidebar = async (): Promise<void> => {
    await marionette.run(`await window.SidebarController.show(${JSON.stringify(SIDEBAR)});`, [], 'chrome');
    await until('the sidebar', () =>
      inSidebar<boolean>(
        marionette,
        "return location.protocol === 'moz-extension:' && document.readyState === 'complete';",
      ),
    );
  };
  const close = async (): Promise<void> => {
    // A clean quit, so that the profile is written; killed only when it hangs.
    await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }), hasEnded(child)]).catch(
      () => undefined,
    );
    marionette.close();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await hasEnded(child);
    clearTimeout(timer);
  };
  return {
    marionette,
    url: (path) => `moz-extension://${ADDRESS}/${path}`,
    openSidebar,
    isTemporary,
    ended: hasEnded(child),
    close,
  };
}

const SIDEBAR_ACTOR = `const frame = document.getElementById('sidebar').contentDocument.querySelector('browser');
  const actor = frame.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');`;

/** Runs a function body in the panel that is open in the sidebar. */
export const inSidebar = <T>(marionette: Marionette, body: string, args: unknown[] = []): Promise<T> =>
  marionette.run<T>(
    `${SIDEBAR_ACTOR}
     const [body, inner] = args;
     return actor.executeScript(body, inner, { sandboxName: null, newSandbox: true, timeout: 30000, async: false, file: 'test', line: 1 });`,
    [`return (async (...args) => { ${body} })(...arguments);`, args],
    'chrome',
  );

/** Presses an element of the panel as a mouse would. */
export const clickInSidebar = (marionette: Marionette, selector: string): Promise<void> =>
  marionette.run(
    `${SIDEBAR_ACTOR}
     const element = await actor.findElement('css selector', args[0], { timeout: 5000, all: false });
     await actor.clickElement(element, { toJSON: () => ({ 'moz:webdriverClick': true }) });`,
    [selector],
    'chrome',
  );
