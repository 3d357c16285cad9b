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
