import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeskHand } from '../harness/desk.ts';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

interface Line {
  kind: string;
  fact?: string;
  value?: string;
  lesson?: { features: string[]; scores: Record<string, number> };
}

describe.each(BROWSERS)('what a complaint is about, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const open = async (id: string, customer: string): Promise<void> => {
    await rig.goTo(rig.url(`practice.html#/${id}`));
    await hand.sees(customer);
    await until('the facts', () => hand.has('fact-category'));
  };
  const status = (id: string): Promise<string> => hand.attribute(id, 'data-status');
  const lessons = async (): Promise<Line[]> => (await hand.rows<Line>('journal')).filter(({ lesson }) => lesson);

  beforeAll(async () => {
    rig = await startRig(browser);
    await rig.goTo(rig.url('practice.html'));
    await rig.openPanel();
    hand = new PanelHand(rig);
    await hand.signAs('Anna');
  });
  afterAll(() => rig.close());

  it('is shown with the words that say so', async () => {
    await open('102', 'Daniel Okafor');
    expect(await status('fact-category')).toBe('suggested');
    await hand.open('fact-category');
    await until('the words', () => hand.has('evidence'));
    const decided = await rig.panel.run<string>(`return document.querySelector('mark').textContent;`);
    expect(await hand.text('evidence')).toContain(decided);
    expect(decided).not.toBe('');
    await hand.pick('Damaged or defective');
    await until('the fact', async () => (await status('fact-category')) === 'confirmed');
  });

  it('is asked about where it is only guessed, before anything is offered', async () => {
    await open('113', 'Francesca Lodi');
    await hand.nextIs('confirmGuess');
    expect(await status('fact-goal')).toBe('unsure');
    await hand.press('next-action');
    await hand.nextIs('apologise');
    expect(await status('fact-goal')).toBe('confirmed');
  });

  it('is learned from a correction, which can be looked at and forgotten on the team desk', async () => {
    await open('103', 'Priya Raman');
    await hand.open('fact-category');
    await hand.pick('Wrong charge');
    await until('the fact', async () => (await status('fact-category')) === 'confirmed');
    const corrected = (await lessons()).find(({ value }) => value === 'billing');
    expect(corrected).toMatchObject({ kind: 'factConfirmed', fact: 'category' });
    const words = corrected?.lesson?.features ?? [];
    expect(words.length).toBeGreaterThan(5);
    expect(words).toEqual(words.toSorted());
    await rig.goTo(rig.url('options.html#/learned'));
    const desk = new DeskHand(rig.page);
    await desk.says('lessons', '1 corrected');
    // One text is chance: its words are kept, and count when a second one has them.
    await until('that no word counts yet', () => desk.has('no-words'));
    expect(await desk.has('learned-word')).toBe(false);
    await desk.press('forget');
    await desk.press('forget-sure');
    await until('nothing', () => desk.has('nothing-learned'));
  });

  it('says how to talk only once somebody has pressed it', async () => {
    await open('108', 'Виктор');
    expect(await status('customer-type')).toBe('unsure');
    await hand.confirm('customer-type');
    await until('the talk', async () => (await status('customer-type')) === '');
    expect(await hand.text('customer-type')).toContain('Insulting');
    expect((await hand.rows<Line>('journal')).some(({ fact }) => fact === 'customerType')).toBe(false);
  });
});
