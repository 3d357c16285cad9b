import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const LANGUAGES = [
  { name: 'Русский', lang: 'ru', dir: 'ltr', sum: '489,00\u00a0€', says: 'Первая жалоба' },
  { name: 'Italiano', lang: 'it', dir: 'ltr', sum: '489,00\u00a0€', says: 'Primo reclamo' },
  { name: 'فارسی', lang: 'fa', dir: 'rtl', sum: '۴۸۹٫۰۰', says: 'اولین شکایت' },
  { name: 'English', lang: 'en', dir: 'ltr', sum: '€489.00', says: 'First complaint' },
];

describe.each(BROWSERS)('the language of the interface, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/102'));
    await rig.openPanel();
    await hand.sees('Daniel Okafor');
  });
  afterAll(() => rig.close());

  it.each(LANGUAGES)('turns to $name at once, in panel and practice desk', async ({ name, lang, dir, sum, says }) => {
    await hand.press('menu');
    await hand.pick(name);
    const root = 'return [document.documentElement.lang, document.documentElement.dir].join();';
    await until('the panel', async () => (await rig.panel.run<string>(root)) === `${lang},${dir}`);
    await until('the page', async () => (await rig.page.run<string>(root)) === `${lang},${dir}`);
    await until('the history', async () => (await hand.text('history-line')).includes(says));
    await until('the sum', async () => (await hand.text('fact-claimed')).includes(sum));
    // The customer is written to in their own language all the same.
    if (!(await hand.has('draft'))) await hand.press('next-action');
    await until('the draft', () => hand.has('draft'));
    await until('its words', async () => (await hand.text('draft')) !== '');
    expect(await hand.text('draft')).toContain('Dear Daniel Okafor');
  });
});
