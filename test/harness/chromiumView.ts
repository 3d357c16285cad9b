import type { KeyInput, Page } from 'puppeteer-core';
import type { View } from './rig.ts';
import { until } from './until.ts';

const asExpression = (body: string, args: unknown[]): string =>
  `(async (...args) => { ${body} })(...${JSON.stringify(args)})`;

/** A document in Chromium; `page` gives it at the moment it is needed. */
export const chromiumView = (page: () => Page | undefined): View => {
  const get = (): Page => {
    const found = page();
    if (!found) throw new Error('the panel is not open');
    return found;
  };
  return {
    run: <T>(body: string, args: unknown[] = []) => get().evaluate(asExpression(body, args)) as Promise<T>,
    // A panel that is just being drawn anew may replace the element under the mouse: then the new one is pressed.
    click: async (css) => {
      await until(
        `a press on ${css}`,
        async () => {
          const element = await get().waitForSelector(css, { timeout: 5000 });
          await element?.scrollIntoView();
          await element?.click();
          return true;
        },
        6000,
      );
    },
    key: async (name) => {
      const { keyboard } = get();
      const keys = name.split('+') as KeyInput[];
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.toReversed()) await keyboard.up(key);
    },
  };
};
