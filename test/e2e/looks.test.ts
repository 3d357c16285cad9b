import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { sticksOut, violations } from '../harness/looks.ts';
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
        expect(await sticksOut(view), `at ${width} px`).toEqual([]);
      }
      // The engine looks at what is drawn; one browser is enough for its rules.
      if (browser === 'firefox') return;
      expect(await violations(view)).toEqual([]);
    });
  });
});
