// Opens the extension for a person, or drives its main job where there is no display. Called by `npm start`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { joinPictures } from './pictures.ts';
import { PanelHand } from './panel.ts';
import { BUILDS, startRig } from './rig.ts';
import { SCRATCH } from './setup.mjs';

const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const TICKET = '102';

async function openChromium(): Promise<void> {
  const chromium = await launchChromium({
    extension: BUILDS.chromium('start'),
    profile: join(SCRATCH, 'profile-chromium'),
    headless: false,
  });
  const [first] = await chromium.browser.pages();
  const page = first ?? (await chromium.browser.newPage());
  await page.goto(chromium.url(`practice.html#/${TICKET}`));
  await chromium.openPanel(page);
  console.log('The practice desk is open with the panel beside it. Close the browser to end.');
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
}

async function openFirefox(): Promise<void> {
  const profile = join(SCRATCH, 'profile-firefox');
  mkdirSync(profile, { recursive: true });
  const firefox = await launchFirefox({ xpi: BUILDS.firefox('start'), profile, headless: false });
  if (firefox.isTemporary)
    console.log(
      'This Firefox takes unsigned add-ons for one run only: what you store in it ends with it. Firefox ESR or Developer Edition keep it.',
    );
  await firefox.marionette.send('WebDriver:Navigate', { url: firefox.url(`practice.html#/${TICKET}`) });
  await firefox.openSidebar();
  console.log('The practice desk is open with the sidebar beside it. Close the browser to end.');
  await firefox.ended;
}

/** The main job without a display: reads, shows, inserts, sends, stores, and says what happened at each step. */
async function drive(): Promise<void> {
  const rig = await startRig(browser, { mode: 'start' });
  const hand = new PanelHand(rig);
  const say = (step: string, text: string): void => console.log(`${step.padEnd(10)} ${text}`);
  try {
    console.log(`No display: driving the main job in headless ${browser}.\n`);
    await rig.goTo(rig.url(`practice.html#/${TICKET}`));
    await rig.openPanel();
    await hand.sees('Daniel Okafor');
    await hand.signAs('Anna');
    const facts = await rig.panel.run<string[]>(
      `return [...document.querySelectorAll('[data-testid^="fact-"]')].map((chip) => chip.innerText.replace(/\\s+/g, ' ').replace(', suggested, press to confirm', '').trim());`,
    );
    say('read', `${await hand.text('customer-name')}: ${facts.join(' | ')}`);
    say('history', await hand.text('history-line'));
    const offers = await rig.panel.run<string[]>(
      `return [...document.querySelectorAll('[data-testid^="entitlement-"], [data-testid^="offer-"]')].map((card) => card.querySelector('strong').textContent);`,
    );
    say('showed', offers.join(' | '));
    await hand.press('next-action');
    say('pressed', 'the next best step: the reply is written');
    await hand.press('insert');
    await hand.says('inserted');
    const text = await rig.page.run<string>(`return document.querySelector('[data-practice="editor"]').innerText;`);
    say('inserted', text.replaceAll(/\s*\n\s*/g, ' / '));
    const pictures = await rig.pictures();
    await rig.page.click('[data-practice="send"]');
    await hand.says('recorded');
    const entries = await hand.rows<{ kind: string; fact?: string; by: { id: string } }>('journal');
    const stored = entries
      .filter(({ by }) => by.id !== 'practice')
      .map(({ kind, fact }) => (fact ? `${kind} ${fact}` : kind));
    say('stored', stored.join(', '));
    const file = join(SCRATCH, `start-${browser}.png`);
    writeFileSync(file, await joinPictures(pictures));
    say('picture', file);
  } finally {
    await rig.close();
  }
}

if (!hasDisplay) await drive();
else if (browser === 'firefox') await openFirefox();
else await openChromium();
process.exit(0);
