import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const BAD = 'Si calmi, per favore. È colpa del corriere se il pacco è in ritardo.';

// The real panel opens no narrower than 360 px (Chromium).
describe.each(BROWSERS)('what matters is in sight without scrolling, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;

  /** True where something is on the screen from its first line to its last. */
  const isWhole = (css: string): Promise<boolean> =>
    rig.panel.run<boolean>(
      `const element = document.querySelector(args[0]);
       const { top, bottom } = element.getBoundingClientRect();
       return top >= 0 && bottom <= innerHeight && element.scrollHeight <= element.clientHeight + 1;`,
      [css],
    );

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/112'));
    await rig.openPanel();
    await rig.resizePanel(360);
    await hand.sees('Paolo Ferrante');
    await hand.signAs('Anna');
  });
  afterAll(() => rig.close());

  it('the reply with its promise and its signature, beside the key that inserts it', async () => {
    await hand.saysYes();
    await hand.press('next-action');
    await until('the signature', async () => (await hand.text('draft')).trim().endsWith('Anna'));
    expect([await isWhole('[data-testid="draft"]'), await isWhole('[data-testid="insert"]')]).toEqual([true, true]);
  });

  it('what is said of a text in the page, though a reply is being written', async () => {
    await rig.page.run(`document.querySelector('[data-practice="editor"]').innerText = args[0];`, [BAD]);
    await hand.press('check-page');
    await until('the check', () => hand.has('page-check'));
    await until('a hint', () => hand.has('hint'));
    expect(await isWhole('[data-testid="hint"]')).toBe(true);
  });

  it('that a ticket is no complaint, in one line of its own', async () => {
    await rig.goTo(rig.url('practice.html#/115'));
    await until('the line', () => hand.has('not-complaint'));
    await rig.resizePanel(320);
    const lines = await rig.panel.run<number>(
      `const range = document.createRange();
       range.selectNodeContents(document.querySelector('[data-testid="not-complaint"] p'));
       return range.getClientRects().length;`,
    );
    expect(lines).toBe(1);
  });
});
