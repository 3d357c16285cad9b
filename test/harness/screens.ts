import type { PanelHand } from './panel.ts';
import type { Rig } from './rig.ts';
import { until } from './until.ts';

/** One thing that an agent gets to see, and how it is brought about. */
export interface Screen {
  name: string;
  /** Where it is: beside the page, or a page of the extension itself. */
  place: 'panel' | 'page';
  show: (rig: Rig, hand: PanelHand) => Promise<void>;
}

const ticket = (rig: Rig, id: string): Promise<void> => rig.goTo(rig.url(`practice.html#/${id}`));

/** Writes settings as the settings page does; the pages follow by themselves. */
export async function dressUp(rig: Rig, settings: { language: string; look: string }): Promise<void> {
  const api = rig.browser === 'firefox' ? 'browser' : 'chrome';
  await rig.panel.run(`await ${api}.storage.local.set({ settings: { agentName: 'Anna', ...args[0] } });`, [settings]);
  await until('the language', () =>
    rig.panel.run<boolean>('return document.documentElement.lang === args[0];', [settings.language]),
  );
}

/** Every screen of the extension. They follow each other in this order. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'complaint',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '102');
      await hand.sees('Daniel Okafor');
      await until('the offers', () => hand.has('more-offers'));
    },
  },
  {
    name: 'reply',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '116');
      await hand.sees('نسرین کاظمی');
      if (!(await hand.has('draft'))) await hand.press('next-action');
      await until('the draft', () => hand.has('draft'));
      for (const fold of ['notes-fold', 'timeline-fold', 'promises-fold', 'more-offers']) await hand.unfold(fold);
    },
  },
  {
    name: 'promise',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '118');
      await hand.sees('رضا کریمی');
      await hand.unfold('promises-fold');
      await hand.press('make-promise');
      await until('the form', () => hand.has('promise-form'));
    },
  },
  {
    name: 'fact',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '107');
      await hand.sees('Ольга Крылова');
      await hand.open('fact-severity');
      await until('the choices', () =>
        rig.panel.run<boolean>(`return Boolean(document.querySelector('[role="menu"]'));`),
      );
    },
  },
  {
    name: 'listening',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '114');
      await hand.sees('Roberto Sala');
      await until('listening', () => hand.has('listening'));
    },
  },
  {
    name: 'pause',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '114');
      await hand.sees('Roberto Sala');
      await hand.press('pause');
      await until('the form', () => hand.has('pause-form'));
    },
  },
  {
    name: 'refusal',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '102');
      await hand.sees('Daniel Okafor');
      await hand.unfold('points-fold');
      await hand.unfold('ways-fold');
      await hand.press('way-refuse');
      await until('the form', () => hand.has('refusal-form'));
    },
  },
  {
    name: 'words to ask about',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '101');
      await hand.sees('Margaret Ellison');
      await hand.unfold('points-fold');
      const entries = await hand.rows<{ kind: string }>('journal');
      if (!entries.some(({ kind }) => kind === 'pointNoted')) {
        await hand.type('new-point', 'The lamp flickers at night');
        await rig.panel.run(`document.querySelector('[data-testid="new-point"]').form.requestSubmit();`);
      }
      await hand.pressAt('[data-testid="point"] [aria-haspopup]');
      await hand.pressAt('[role="menuitem"][data-key="words"]');
      await hand.type('ask-words', 'never said');
    },
  },
  {
    name: 'text of the page',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '103');
      await hand.sees('Priya Raman');
      const write = (text: string): Promise<void> =>
        rig.page.run(`document.querySelector('[data-practice="editor"]').innerText = args[0];`, [text]);
      await write('Calm down, please. We answer as soon as possible. It is the courier’s fault.');
      await hand.press('check-page');
      await hand.press('mend-hint');
      await until('a hint less', () =>
        rig.panel.run<boolean>(`return document.querySelectorAll('[data-testid="hint"]').length === 2;`),
      );
      await write('Something else.');
      await hand.press('mend-hint');
      await until('the reason', () => hand.has('mend-stuck'));
    },
  },
  {
    name: 'not a complaint',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '110');
      await until('the line', () => hand.has('not-complaint'));
    },
  },
  {
    name: 'my day',
    place: 'panel',
    show: async (rig, hand) => {
      await ticket(rig, '118');
      await hand.sees('رضا کریمی');
      await hand.press('my-day-button');
      await until('my day', () => hand.has('my-day'));
    },
  },
  {
    name: 'no ticket',
    place: 'panel',
    show: async (rig, hand) => {
      await rig.goTo(rig.url('practice.html'));
      await until('nothing to read', () => hand.has('empty'));
    },
  },
  {
    name: 'a site not allowed',
    place: 'panel',
    show: async (rig, hand) => {
      await rig.goTo('about:blank');
      await until('nothing to read', () => hand.has('empty'));
    },
  },
  {
    name: 'settings',
    place: 'page',
    show: async (rig) => {
      await rig.goTo(rig.url('options.html#/settings'));
      await until('the settings', () => rig.page.run<boolean>(`return document.querySelectorAll('h2').length > 1;`));
    },
  },
  {
    name: 'practice desk',
    place: 'page',
    show: async (rig) => {
      await ticket(rig, '119');
      await until('the ticket', () =>
        rig.page.run<boolean>(`return Boolean(document.querySelector('[data-practice="thread"]'));`),
      );
    },
  },
];
