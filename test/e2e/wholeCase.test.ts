import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

interface Case {
  id: string;
  language: string;
  customer: string;
  matter: string;
}

const CASES: Case[] = [
  { id: '101', language: 'English', customer: 'Margaret Ellison', matter: 'lateDelivery' },
  { id: '109', language: 'Russian', customer: 'Зуева', matter: 'wrongItem' },
  { id: '111', language: 'Italian', customer: "Giulia D'Amico", matter: 'damagedOrDefective' },
  { id: '116', language: 'Persian', customer: 'نسرین کاظمی', matter: 'refundOrReturn' },
];

interface CaseRow {
  id: string;
  facts: Record<string, { value: unknown }>;
  openedAt: number;
  closed?: { outcome: string };
}
interface Row {
  id: string;
  case?: string;
  state: string;
  wording?: { open: string[] };
}

/** Steps of a case that needs nobody above and no question back; more than these would be a case that goes in a circle. */
const MOST_STEPS = 12;

describe.each(BROWSERS)('a case from the open ticket to its close, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  /** True once one of our own texts had something said against it. */
  let hinted = false;

  beforeAll(async () => {
    rig = await startRig(browser);
    await rig.goTo(rig.url('practice.html'));
    await rig.openPanel();
    hand = new PanelHand(rig);
    await hand.signAs('Anna');
  });
  afterAll(() => rig.close());

  /** The next best step; 'write' while a reply is in the tray. */
  const seen = async (): Promise<string | undefined> => {
    if (await hand.has('draft')) return 'write';
    return (await hand.attribute('next', 'data-code')) || undefined;
  };
  const step = (): Promise<string> => until('a next step', seen);
  const isPast = (code: string): Promise<unknown> =>
    until(`something after ${code}`, async () => {
      const now = await seen();
      return now !== undefined && now !== code;
    });

  /** What an agent does where the next best step is `code`. */
  async function follow(code: string): Promise<void> {
    if (code === 'write') {
      // A reply is being written: it is read, inserted, and sent in the page.
      await until('the draft', async () => (await hand.text('draft')).length > 40);
      hinted ||= await hand.has('hints');
      await hand.press('insert');
      await hand.says('inserted');
    } else if (code === 'send') await rig.page.click('[data-practice="send"]');
    else if (code === 'recordChoice') await hand.press('choice');
    else if (code === 'keepPromises') await hand.press('keep-promise');
    else if (code === 'close') {
      // What was given tells the outcome; why it happened only the agent can say.
      await hand.type('close-cause', 'carrier');
      await hand.press('close-now');
    } else await hand.press('next-action');
    await isPast(code);
  }

  it.each(CASES)('in $language', async ({ id, customer, matter }) => {
    await rig.goTo(rig.url(`practice.html#/${id}`));
    await hand.sees(customer);
    const way: string[] = [];
    for (let code = await step(); code !== 'closed'; code = await step()) {
      way.push(code);
      expect(way.length, way.join(' → ')).toBeLessThanOrEqual(MOST_STEPS);
      await follow(code);
    }
    expect(hinted).toBe(false);
    const done = (await hand.rows<CaseRow>('cases')).toSorted((a, b) => b.openedAt - a.openedAt)[0];
    expect(done?.facts.category?.value).toBe(matter);
    expect(done?.closed?.outcome).toBe('upheld');
    const own = async (table: string): Promise<Row[]> =>
      (await hand.rows<Row>(table)).filter((row) => row.case === done?.id);
    expect((await own('replies')).map(({ state, wording }) => [state, wording?.open])).toEqual([['sent', []]]);
    expect((await own('grants')).some(({ state }) => state === 'given')).toBe(true);
    expect((await own('promises')).map(({ state }) => state)).toEqual(['kept']);
  });
});
