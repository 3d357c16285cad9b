import { DeskHand } from '../../harness/desk.ts';
import { PanelHand } from '../../harness/panel.ts';
import { startRig, type Rig } from '../../harness/rig.ts';
import { until } from '../../harness/until.ts';
import { logIn } from './logIn.ts';

/** A person at a browser of their own, with the helpdesk open and the team desk at hand. */
export interface Person {
  rig: Rig;
  hand: PanelHand;
  desk: DeskHand;
  /** Opens a screen of the team desk. */
  at: (screen: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Seats a person: logged in at the helpdesk, known to the extension by name. */
export async function seat(
  browser: 'chromium' | 'firefox',
  helpdesk: string,
  login: 'agent.nora' | 'lead.ida',
  name: string,
): Promise<Person> {
  const rig = await startRig(browser);
  await rig.goTo(helpdesk);
  await logIn(rig, login);
  await rig.openPanel();
  const hand = new PanelHand(rig);
  await hand.signAs(name);
  const at = async (screen: string): Promise<void> => {
    await rig.goTo(rig.url(`options.html#/${screen}`));
    await until(screen, () => rig.page.run<boolean>(`return document.querySelector('h1') !== null;`));
  };
  return { rig, hand, desk: new DeskHand(rig.page), at, close: () => rig.close() };
}

/** Saves the internal note that stands in the helpdesk's form. */
export async function saveNote({ rig }: Person): Promise<void> {
  await rig.page.click('input[name=SubmitTicket]');
  await until('the ticket again', () =>
    rig.page.run<boolean>(`return location.pathname.endsWith('/Ticket/Display.html');`),
  );
}

/** The lead makes a team and publishes its first version; the agent introduces herself and joins. */
export async function makeTeam(lead: Person, agent: Person): Promise<void> {
  await lead.at('team');
  await lead.desk.type('team-name', 'Lamps');
  for (const id of ['passphrase', 'passphrase-again']) await lead.desk.type(id, 'seven quiet copper owls');
  await lead.desk.press('make-team');
  await until('the way to cards', () => lead.desk.has('introduction'), 60_000);
  await lead.at('catalog');
  await lead.desk.press('publish');
  await lead.desk.press('publish-confirm');
  await until('the published version', () => lead.rig.saved(/-policy-2\.jws$/), 60_000);
  await agent.at('team');
  const introduction = await until('the introduction', () => agent.desk.value('own-introduction'));
  await lead.at('team');
  await lead.desk.type('introduction', introduction);
  await lead.desk.press('issue-card');
  await agent.desk.give('join-file', await lead.rig.saved(/-join\.json$/));
  await agent.desk.says('own-team', 'Lamps');
}

/** Pastes a request or an answer, as it travels, into the panel. */
export async function paste({ rig, hand }: Person, block: string): Promise<void> {
  await hand.unfold('decisions-fold');
  await until('the place to paste', () => hand.has('paste-block'));
  await hand.type('paste-block', block);
  await rig.panel.click('[data-testid="take-block"]:not(:disabled)');
}
