import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from './browsers.ts';
import { pause, until } from './until.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** The address of a page of the extension. */
  url: (path: string) => string;
  /** Presses the toolbar button on a tab and gives the real side panel of its window. */
  openPanel: (page: Page) => Promise<Page>;
  /** Has files that pages save put into a folder. */
  saveTo: (folder: string) => Promise<void>;
  /** Opens a window of its own at an address. */
  openWindow: (address: string) => Promise<Page>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  extension: string;
  headless?: boolean;
  profile?: string;
  size?: { width: number; height: number };
  args?: string[];
}

/** Starts Chromium with the extension from its folder. */
export async function launchChromium({
  extension,
  headless = true,
  profile,
  size,
  args = [],
}: LaunchOptions): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge was found');
  const { width, height } = size ?? { width: 1400, height: 900 };
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...FLAGS, `--window-size=${width},${height}`, ...args],
    ...(profile && { userDataDir: profile }),
  });
  const extensionId = await browser.installExtension(extension);
  const url = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  // A press on the toolbar button before the background has run for the first time is lost.
  const background = await browser.waitForTarget((target) => target.url().startsWith(url('background')));
  const worker = await background.worker();
  await until('the background', () => worker?.evaluate('chrome.action.onClicked.hasListeners()'));
  const openPanel = async (page: Page): Promise<Page> => {
    const before = new Set(browser.targets());
    await page.bringToFront();
    const extensions = await browser.extensions();
    await extensions.get(extensionId)?.triggerAction(page);
    const target = await until('the side panel', () =>
      browser.targets().find((each) => !before.has(each) && each.url().startsWith(url('sidepanel.html'))),
    );
    return target.asPage();
  };
  const openWindow = async (address: string): Promise<Page> => {
    const page = await browser.newPage({ type: 'window' });
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  const saveTo = async (folder: string): Promise<void> => {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  };
  const close = async (): Promise<void> => {
    const child = browser.process();
    await Promise.race([browser.close(), pause(5000)]).catch(() => undefined);
    if (child?.exitCode === null) child.kill('SIGKILL');
  };
  return { browser, extensionId, url, openPanel, saveTo, openWindow, close };
}
