import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeskHand } from '../harness/desk.ts';
import { sticksOut, violations } from '../harness/looks.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { dressUp } from '../harness/screens.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const WIDTHS = [1024, 1440, 1920];
const DRESSES = [
  { language: 'en', look: 'light' },
  { language: 'ru', look: 'dark' },
  { language: 'it', look: 'light' },
  { language: 'fa', look: 'dark' },
];
const SCREENS = [
  'starter',
  'catalog',
  'authority',
  'shop',
  'entitlements',
  'checklist',
  'phrases',
  'requests',
  'team',
  'settings',
  'learned',
];

/** Forms that stand behind a press; they are looked at too. */
const FOLDED: Readonly<Record<string, string>> = { checklist: 'play-price-fold', entitlements: 'route-EU-edit' };

describe.each(BROWSERS)('the team desk, in %s', (browser) => {
  let rig: Rig;
  let hand: DeskHand;

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new DeskHand(rig.page);
    await rig.goTo(rig.url('practice.html'));
    await rig.openPanel();
  });
  afterAll(() => rig.close());

  const open = async (screen: string): Promise<void> => {
    await rig.goTo(rig.url(`options.html#/${screen}`));
    await until(screen, () => hand.has(`screen-${screen}`));
  };

  it('has every screen in its list', async () => {
    await open('settings');
    const listed = await rig.page.run<string[]>(
      `return [...document.querySelectorAll('nav a')].map((link) => link.dataset.testid.replace('to-', ''));`,
    );
    expect(listed.toSorted()).toEqual(SCREENS.toSorted());
  });

  describe.each(DRESSES)('in $language, $look', (dress) => {
    beforeAll(() => dressUp(rig, dress));

    it.each(SCREENS)('%s can be used by everybody and fits', async (screen) => {
      await open(screen);
      if (FOLDED[screen] !== undefined) await hand.press(FOLDED[screen]);
      for (const width of WIDTHS) {
        await rig.resizePage(width);
        expect(await sticksOut(rig.page), `at ${width} px`).toEqual([]);
      }
      // The engine looks at what is drawn; one browser is enough for its rules.
      expect(browser === 'chromium' ? await violations(rig.page) : []).toEqual([]);
    });
  });
});
