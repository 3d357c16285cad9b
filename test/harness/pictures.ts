import { launch } from 'puppeteer-core';
import { findChromium } from './browsers.ts';

/**
 * Page and panel as one picture, side by side as in the browser's window; a picture of a whole window stays as it is. Without a Chromium
 * to join them the page's picture is given.
 */
export async function joinPictures({ window: whole, page, panel }: Record<string, Buffer>): Promise<Buffer> {
  const executablePath = findChromium();
  if (whole) return whole;
  if (!page || !panel || !executablePath) return page ?? Buffer.alloc(0);
  const browser = await launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const tab = await browser.newPage();
    const image = (picture: Buffer): string => `<img src="data:image/png;base64,${picture.toString('base64')}">`;
    await tab.setContent(
      `<style>body{margin:0;display:flex;inline-size:max-content;background:#9aa5a0;gap:6px;align-items:flex-start}</style>${image(page)}${image(panel)}`,
    );
    const size = await tab.evaluate(() => ({ width: document.body.scrollWidth, height: document.body.scrollHeight }));
    await tab.setViewport(size);
    return Buffer.from(await tab.screenshot());
  } finally {
    await browser.close();
  }
}
