import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

interface Case {
  id: string;
  kind: string;
  customer: string;
  /** What stands in the inserted reply. */
  says: string;
  /** What the agent does besides the next best step and *Insert*. */
  before?: (hand: PanelHand) => Promise<void>;
  isCommon: boolean;
}

const CASES: Case[] = [
  { id: '101', kind: 'late', customer: 'Margaret Ellison', says: 'on a new day that suits you', isCommon: true },
  { id: '106', kind: 'lost', customer: 'Лаптев', says: '5 490,00 ₽', isCommon: true },
  { id: '111', kind: 'defective, cheap', customer: "Giulia D'Amico", says: '14,90', isCommon: true },
  { id: '102', kind: 'defective, expensive', customer: 'Daniel Okafor', says: '€489.00', isCommon: true },
  { id: '109', kind: 'wrong item', customer: 'Зуева', says: '80-9914', isCommon: true },
  { id: '112', kind: 'missing part', customer: 'Paolo Ferrante', says: 'IT-21044', isCommon: true },
  { id: '103', kind: 'price dispute', customer: 'Priya Raman', says: '€12.00', isCommon: true },
  { id: '116', kind: 'refund not arrived', customer: 'نسرین کاظمی', says: '۸۹۰٬۰۰۰ ریال', isCommon: true },
  { id: '107', kind: 'double charge', customer: 'Ольга Крылова', says: '3 180,00 ₽', isCommon: true },
  { id: '113', kind: 'rude service', customer: 'Francesca Lodi', says: 'Gentile Francesca Lodi', isCommon: true },
  { id: '104', kind: 'negative review', customer: 'Tom H.', says: 'in public', isCommon: true },
  { id: '117', kind: 'VIP', customer: 'سهراب مرادی', says: '30588', isCommon: true },
  { id: '118', kind: 'third complaint', customer: 'رضا کریمی', says: '30601', isCommon: true },
  {
    id: '108',
    kind: 'insulting customer',
    customer: 'Виктор',
    says: '81-2317',
    isCommon: false,
    before: async (hand) => {
      await hand.open('customer-type');
      await hand.pick('Insulting');
    },
  },
  {
    id: '119',
    kind: 'confused the shop',
    customer: 'مهسا توکلی',
    says: 'KD-99812',
    isCommon: false,
    before: async (hand) => {
      await hand.open('customer-type');
      await hand.pick('Took us for another shop');
      await hand.nextIs('explainNotOurs');
    },
  },
  {
    id: '114',
    kind: 'phone call',
    customer: 'Roberto Sala',
    says: 'La lampada lampeggia',
    isCommon: false,
    before: async (hand) => {
      await hand.type('heard', 'La lampada lampeggia\nHa chiamato due volte');
      // The first line becomes a point, which moves the button below it.
      await until('the first point', () => hand.has('point'));
      await hand.press('finished');
      await hand.open('fact-category');
      await hand.pick('Damaged or defective');
    },
  },
];

const EDITOR = 'document.querySelector(\'[data-practice="editor"]\')';

describe.each(BROWSERS)('every practice complaint, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const table: string[] = [];

  beforeAll(async () => {
    rig = await startRig(browser);
    await rig.goTo(rig.url('practice.html'));
    await rig.openPanel();
    hand = new PanelHand(rig);
    await hand.signAs('Anna');
  });
  afterAll(async () => {
    await rig.close();
    console.log(
      [
        `\nFrom open ticket to inserted reply (${browser}):`,
        '| case | presses | seconds |',
        '|:--|--:|--:|',
        ...table,
        '',
      ].join('\n'),
    );
  });

  it.each(CASES)('$kind', async ({ id, kind, customer, says, before, isCommon }) => {
    await rig.goTo(rig.url(`practice.html#/${id}`));
    await hand.sees(customer);
    hand.presses = 0;
    const began = performance.now();
    await before?.(hand);
    await hand.saysYes();
    await hand.press('next-action');
    await hand.press('insert');
    await hand.says(kind === 'phone call' ? 'noteInserted' : 'inserted');
    const seconds = (performance.now() - began) / 1000;
    table.push(`| ${kind} | ${hand.presses} | ${seconds.toFixed(1)} |`);
    const inEditor = await until('the text in the editor', () =>
      rig.page.run<string>(`return ${EDITOR}.innerText || ${EDITOR}.value`),
    );
    expect(inEditor.replaceAll(/\s/g, ' ')).toContain(says);
    expect(inEditor).not.toMatch(/\[[^\]\n]+\?\]/);
    expect(hand.presses).toBeLessThanOrEqual(isCommon ? 3 : 6);
    await hand.nextIs('send');
  });
});
