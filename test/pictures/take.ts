// Takes the pictures of the README. Called by `npm run pictures`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskHand } from '../harness/desk.ts';
import { PanelHand } from '../harness/panel.ts';
import { joinPictures } from '../harness/pictures.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { dressUp } from '../harness/screens.ts';
import { pause, until } from '../harness/until.ts';
import { logIn } from '../live/request-tracker/logIn.ts';
import { makeTeam, saveNote, seat } from '../live/request-tracker/people.ts';
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
  await wording(rig, hand);
  await dressUp(rig, { language: 'fa', look: 'dark' });
  await rig.goTo(rig.url('practice.html#/116'));
  await hand.sees('نسرین کاظمی');
  await until('the offers', () => hand.has('more-offers'));
  await take(rig, 'persian');
  await dressUp(rig, { language: 'en', look: 'light' });
}

/** A reply that would make it worse, with its hints. */
async function wording(rig: Rig, hand: PanelHand): Promise<void> {
  await rig.goTo(rig.url('practice.html#/101'));
  await hand.sees('Margaret Ellison');
  await until('the offers', () => hand.has('more-offers'));
  await hand.press('next-action');
  await until('the draft', async () => (await hand.text('draft')) !== '');
  await hand.press('edit-draft');
  await hand.type(
    'draft-edit',
    'Dear Margaret,\n\nplease calm down. It is the courier’s fault that the parcel is late. We will send a new one as soon as possible.\n\nAnna',
  );
  await until('the hints', () => hand.has('hints'));
  await take(rig, 'wording');
}

async function besideRequestTracker(rig: Rig, hand: PanelHand, { url, numbers }: RequestTracker): Promise<void> {
  await rig.goTo(url);
  await logIn(rig);
  await rig.goTo(`${url}/Ticket/Display.html?id=${numbers.en}`);
  await hand.sees('Harriet Nolan');
  await until('everything', async () => (await hand.text('fact-order')).includes('LX-5521'));
  await take(rig, 'request-tracker');
}

async function teamDesk(rig: Rig): Promise<void> {
  await rig.closePanel();
  const desk = new DeskHand(rig.page);
  await rig.resizePage(1440, 1000);
  await rig.goTo(rig.url('options.html#/catalog'));
  await until('the catalog', () => desk.has('catalog-cell-G03-cost'));
  await take(rig, 'catalog');
  await rig.goTo(rig.url('options.html#/entitlements'));
  await take(rig, 'entitlements');
}

/** An agent asks above the limit; the lead finds the request in the ticket. */
async function decision({ url, numbers }: RequestTracker): Promise<void> {
  const lead = await seat('chromium', url, 'lead.ida', 'Ida');
  const agent = await seat('chromium', url, 'agent.nora', 'Nora');
  try {
    const ticket = `${url}/Ticket/Display.html?id=${numbers['decide-chromium']}`;
    await makeTeam(lead, agent);
    await agent.rig.goTo(ticket);
    await agent.hand.sees('Gwen Ashdown');
    await agent.hand.unfold('more-offers');
    await agent.hand.press('ask-G12');
    await until('the request', () => agent.hand.has('insert-note'));
    await agent.hand.press('insert-note');
    await agent.hand.says('noteInserted');
    await saveNote(agent);
    await lead.rig.goTo(ticket);
    await lead.hand.sees('Gwen Ashdown');
    await lead.rig.resizePanel(PANEL_WIDTH);
    await until('the request', () => lead.hand.has('request'));
    await lead.rig.panel.run(`document.querySelector('[data-testid="request"]').scrollIntoView({ block: 'center' });`);
    await take(lead.rig, 'request');
  } finally {
    await lead.close();
    await agent.close();
  }
}

const tracker = await serveRequestTracker();
try {
  for (const browser of ['chromium', 'firefox'] as const) {
    const rig = await startRig(browser);
    try {
      const hand = new PanelHand(rig);
      await besidePractice(rig, hand);
      await besideRequestTracker(rig, hand, tracker);
      if (browser === 'chromium') await teamDesk(rig);
    } finally {
      await rig.close();
    }
  }
  await decision(tracker);
} finally {
  tracker.close();
}
process.exit(0);
