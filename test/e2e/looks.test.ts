import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { dressUp, SCREENS } from '../harness/screens.ts';
import { BROWSERS } from './browsers.ts';

const WIDTHS = [320, 360, 420];
const DRESSES = [
  { language: 'en', look: 'light' },
  { language: 'ru', look: 'dark' },
  { language: 'it', look: 'light' },
  { language: 'fa', look: 'dark' },
  { language: 'fa', look: 'light' },
  { language: 'en', look: 'dark' },
];

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

const asLine = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`;

/** What sticks out of the document's width; things that scroll by themselves or are hidden from sight are meant to be wider. */
const STICKING_OUT = `
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && (/(auto|scroll|hidden)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.querySelectorAll('body *')]
    .filter((element) => { const { left, right, width: w } = element.getBoundingClientRect(); return w > 1 && (right > width + 1 || left < -1); })
    .filter((element) => !element.closest('.visually-hidden') && !scrolls(element.parentElement))
    .map((element) => element.outerHTML.slice(0, 120));`;

describe.each(BROWSERS)('every screen, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html'));
    await rig.openPanel();
  });
  afterAll(() => rig.close());

  describe.each(DRESSES)('in $language, $look', (dress) => {
    beforeAll(() => dressUp(rig, dress));

    it.each(SCREENS)('$name can be used by everybody and fits', async ({ place, show }) => {
      await show(rig, hand);
      const view = place === 'panel' ? rig.panel : rig.page;
      expect(await view.run('return [document.documentElement.lang, document.documentElement.dir];')).toEqual([
        dress.language,
        dress.language === 'fa' ? 'rtl' : 'ltr',
      ]);
      for (const width of place === 'panel' ? WIDTHS : [0]) {
        if (width) await rig.resizePanel(width);
        expect(await view.run<string[]>(STICKING_OUT), `at ${width} px`).toEqual([]);
      }
      // The engine looks at what is drawn; one browser is enough for its rules.
      if (browser === 'firefox') return;
      const violations = await view.run<Violation[]>(`${axe.source}; return (await axe.run()).violations;`);
      expect(violations.map(asLine)).toEqual([]);
    });
  });
});
