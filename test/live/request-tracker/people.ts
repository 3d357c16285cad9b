import { blockText } from '@/lib/approval/block';
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

/** Pastes a signed text into the panel. */
export async function paste({ rig, hand }: Person, kind: 'request' | 'answer', jws: string): Promise<void> {
  await hand.unfold('decisions-fold');
  await until('the place to paste', () => hand.has('paste-block'));
  await hand.type('paste-block', blockText(kind, jws, []));
  await rig.panel.click('[data-testid="take-block"]:not(:disabled)');
}
