// Takes the pictures of the README. Called by `npm run pictures`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PanelHand } from '../harness/panel.ts';
import { joinPictures } from '../harness/pictures.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { dressUp } from '../harness/screens.ts';
import { pause, until } from '../harness/until.ts';
import { logIn } from '../live/request-tracker/logIn.ts';
import { serveRequestTracker, type RequestTracker } from '../live/request-tracker/server.ts';

const PANEL_WIDTH = 400;
const SETTLE_MS = 800;

async function take(rig: Rig, name: string): Promise<void> {
  await pause(SETTLE_MS);
  const file = join(import.meta.dirname, `${name}-${rig.browser}.png`);
  writeFileSync(file, await joinPictures(await rig.pictures()));
  console.log(file);
}

async function besidePractice(rig: Rig, hand: PanelHand): Promise<void> {
  await rig.goTo(rig.url('practice.html#/102'));
  await rig.openPanel();
  await rig.resizePanel(PANEL_WIDTH);
  await dressUp(rig, { language: 'en', look: 'light' });
  await hand.sees('Daniel Okafor');
  await until('the offers', () => hand.has('more-offers'));
  await take(rig, 'practice');
  await hand.press('next-action');
  await hand.press('insert');
  await hand.says('inserted');
  await take(rig, 'reply');
  await dressUp(rig, { language: 'fa', look: 'dark' });
  await rig.goTo(rig.url('practice.html#/116'));
  await hand.sees('نسرین کاظمی');
  await until('the offers', () => hand.has('more-offers'));
  await take(rig, 'persian');
  await dressUp(rig, { language: 'en', look: 'light' });
}

async function besideRequestTracker(rig: Rig, hand: PanelHand, { url, numbers }: RequestTracker): Promise<void> {
  await rig.goTo(url);
  await logIn(rig);
  await rig.goTo(`${url}/Ticket/Display.html?id=${numbers.en}`);
  await hand.sees('Harriet Nolan');
  await until('everything', async () => (await hand.text('fact-order')).includes('LX-5521'));
  await take(rig, 'request-tracker');
}

const tracker = await serveRequestTracker();
try {
  for (const browser of ['chromium', 'firefox'] as const) {
    const rig = await startRig(browser);
    try {
      const hand = new PanelHand(rig);
      await besidePractice(rig, hand);
      await besideRequestTracker(rig, hand, tracker);
    } finally {
      await rig.close();
    }
  }
} finally {
  tracker.close();
}
process.exit(0);
