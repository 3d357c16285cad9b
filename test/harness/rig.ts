import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, type Chromium } from './chromium.ts';
import { chromiumView } from './chromiumView.ts';
import { clickInSidebar, inSidebar, launchFirefox, type Firefox } from './firefox.ts';
import { downloadsOf, savedText } from './saved.ts';
import { until } from './until.ts';

/** One document that a test looks at and presses in: the page beside the panel, or the panel. */
export interface View {
  /** Runs a function body in the document; `args` are its arguments. */
  run: <T>(body: string, args?: unknown[]) => Promise<T>;
  /** Presses an element as a mouse would, as soon as it can be pressed. */
  click: (css: string) => Promise<void>;
  /** Presses a key, with others held where they are named before it ("Alt+KeyN"). Chromium only: Firefox takes no keys for its sidebar. */
  key?: (name: string) => Promise<void>;
}

/** A browser with the extension in it, the same for every browser. */
export interface Rig {
  browser: 'chromium' | 'firefox';
  page: View;
  panel: View;
  url: (path: string) => string;
  goTo: (url: string) => Promise<void>;
  openPanel: () => Promise<void>;
  closePanel: () => Promise<void>;
  /** Opens a second window at an address, with the panel beside it. */
  openWindow: (url: string) => Promise<{ page: View; panel: View }>;
  /** Makes the panel so many CSS px wide. */
  resizePanel: (width: number, height?: number) => Promise<void>;
  /** Makes the page beside the panel so many CSS px wide. */
  resizePage: (width: number, height?: number) => Promise<void>;
  /** Quits the browser and starts it again with the same profile. */
  restart: () => Promise<void>;
  /** Pictures of page and panel (Chromium), or of the whole window (Firefox), as PNG. */
  pictures: () => Promise<Record<string, Buffer>>;
  /** The text of the newest file that the extension has saved under such a name. */
  saved: (name: RegExp) => Promise<string>;
  close: () => Promise<void>;
}

type Started = Omit<Rig, 'saved'>;

/** Builds of the extension that tests and tools start. */
export const BUILDS = {
  chromium: (mode: string): string => join(import.meta.dirname, `../../.output/chrome-mv3-${mode}`),
  firefox: (mode: string): string => join(import.meta.dirname, `../../.output/amends-firefox-${mode}.zip`),
};

async function chromiumRig(mode: string, profile: string, headless: boolean): Promise<Started> {
  let chromium: Chromium;
  let page: Page;
  let panel: Page | undefined;
  const start = async (): Promise<void> => {
    chromium = await launchChromium({ extension: BUILDS.chromium(mode), profile, headless });
    await chromium.saveTo(downloadsOf(profile));
    page = await chromium.browser.newPage();
    panel = undefined;
  };
  await start();
  return {
    browser: 'chromium',
    page: chromiumView(() => page),
    panel: chromiumView(() => panel),
    url: (path) => chromium.url(path),
    goTo: async (url) => {
      // Only the part after "#" may differ: then the browser would not load anything.
      if (page.url().split('#')[0] === url.split('#')[0]) await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
    openPanel: async () => {
      panel = await chromium.openPanel(page);
    },
    closePanel: async () => {
      await panel?.close();
      panel = undefined;
    },
    resizePanel: async (width, height = 800) => panel?.setViewport({ width, height }),
    resizePage: async (width, height = 900) => page.setViewport({ width, height }),
    openWindow: async (address) => {
      const other = await chromium.openWindow(address);
      const beside = await chromium.openPanel(other);
      return { page: chromiumView(() => other), panel: chromiumView(() => beside) };
    },
    restart: async () => {
      await chromium.close();
      await start();
    },
    pictures: async () => ({
      page: Buffer.from(await page.screenshot()),
      ...(panel && { panel: Buffer.from(await panel.screenshot()) }),
    }),
    close: () => chromium.close(),
  };
}

async function firefoxRig(mode: string, profile: string, headless: boolean): Promise<Started> {
  let firefox: Firefox;
  const start = async (): Promise<void> => {
    firefox = await launchFirefox({ xpi: BUILDS.firefox(mode), profile, headless, downloads: downloadsOf(profile) });
    await firefox.marionette.send('WebDriver:SetWindowRect', { width: 1400, height: 900 });
  };
  await start();
  const marionette = (): Firefox['marionette'] => firefox.marionette;
  const click = async (css: string): Promise<void> => {
    const found = await until(
      css,
      () => marionette().send<Record<string, string>>('WebDriver:FindElement', { using: 'css selector', value: css }),
      5000,
    );
    await marionette().send('WebDriver:ElementClick', { id: Object.values(found)[0] });
  };
  const page: View = { run: (body, args = []) => marionette().run(body, args), click };
  const panel: View = {
    run: (body, args = []) => inSidebar(marionette(), body, args),
    click: async (css) => {
      await until(
        css,
        () => inSidebar<boolean>(marionette(), `return document.querySelector(${JSON.stringify(css)}) !== null`),
        5000,
      );
      await clickInSidebar(marionette(), css);
    },
  };
  return {
    browser: 'firefox',
    page,
    panel,
    url: (path) => firefox.url(path),
    goTo: async (url) => {
      await marionette().send('WebDriver:Navigate', { url: 'about:blank' });
      await marionette().send('WebDriver:Navigate', { url });
    },
    openPanel: () => firefox.openSidebar(),
    closePanel: () => marionette().run('window.SidebarController.hide();', [], 'chrome'),
    resizePanel: (width) =>
      marionette().run(`document.getElementById('sidebar-box').style.width = args[0] + 'px';`, [width], 'chrome'),
    resizePage: async (width, height = 900) => {
      await marionette().send('WebDriver:SetWindowRect', { width, height });
    },
    openWindow: async (address) => {
      const first = await marionette().send<string>('WebDriver:GetWindowHandle');
      const { handle } = await marionette().send<{ handle: string }>('WebDriver:NewWindow', { type: 'window' });
      const there = (view: View): View => {
        const visit = async <T>(deed: () => Promise<T>): Promise<T> => {
          await marionette().send('WebDriver:SwitchToWindow', { handle });
          try {
            return await deed();
          } finally {
            await marionette().send('WebDriver:SwitchToWindow', { handle: first });
          }
        };
        return { run: (body, args) => visit(() => view.run(body, args)), click: (css) => visit(() => view.click(css)) };
      };
      await marionette().send('WebDriver:SwitchToWindow', { handle });
      await marionette().send('WebDriver:Navigate', { url: address });
      await firefox.openSidebar();
      await marionette().send('WebDriver:SwitchToWindow', { handle: first });
      return { page: there(page), panel: there(panel) };
    },
    restart: async () => {
      await firefox.close();
      await start();
    },
    pictures: async () => {
      await marionette().send('Marionette:SetContext', { value: 'chrome' });
      const shot = await marionette().send<string>('WebDriver:TakeScreenshot', { full: false });
      await marionette().send('Marionette:SetContext', { value: 'content' });
      return { window: Buffer.from(shot, 'base64') };
    },
    close: () => firefox.close(),
  };
}

/** Starts a browser with a build of the extension in a fresh profile below `home`, which is thrown away at the end. */
export async function startRig(
  browser: 'chromium' | 'firefox',
  { mode = 'test', headless = true, home = tmpdir() } = {},
): Promise<Rig> {
  const profile = mkdtempSync(join(home, `amends-${browser}-`));
  const rig = await (browser === 'chromium' ? chromiumRig : firefoxRig)(mode, profile, headless);
  return {
    ...rig,
    saved: (name) => savedText(downloadsOf(profile), name),
    close: async () => {
      await rig.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
