import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

const EDITOR = `document.querySelector('[data-practice="editor"]')`;
const BLAME = 'Calm down, please. It is the courier’s fault that the machine is late.';
const TIED = 'We give you 20 € if you delete your review. We repair it by 5 December.';

describe.each(BROWSERS)('the wording of a reply, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const classes = (): Promise<string[]> =>
    rig.panel.run<string[]>(
      `return [...document.querySelectorAll('[data-testid="hint"]')].map((hint) => hint.dataset.class);`,
    );
  const hinted = (what: string, expected: readonly string[]): Promise<boolean> =>
    until(what, async () => (await classes()).join() === expected.join());
  const written = (): Promise<string> => rig.page.run<string>(`return ${EDITOR}.innerText;`);
  const draft = async (text: string): Promise<void> => {
    await until('the draft', async () => (await hand.text('draft')) !== '');
    await hand.press('edit-draft');
    await hand.type('draft-edit', text);
  };

  beforeAll(async () => {
    rig = await startRig(browser);
    await rig.goTo(rig.url('practice.html#/102'));
    await rig.openPanel();
    hand = new PanelHand(rig);
    await hand.signAs('Anna');
    await hand.sees('Daniel Okafor');
    await hand.press('next-action');
  });
  afterAll(() => rig.close());

  it('is looked at while it is typed: the words are underlined, with the rule and a better wording', async () => {
    await draft(BLAME);
    await hinted('two hints', ['command', 'thirdPartyBlame']);
    const underlined = await rig.panel.run<string[]>(
      `return [...document.querySelectorAll('[data-testid="tray"] u')].map((words) => words.textContent);`,
    );
    expect(underlined.some((words) => /calm down/i.test(words))).toBe(true);
    expect(await hand.text('hints')).toContain('R8');
  });

  it('is mended by one press, and left as it is by one', async () => {
    await hand.press('mend-hint');
    await hinted('one hint less', ['thirdPartyBlame']);
    await hand.press('dismiss-hint');
    await until('no hint', async () => !(await hand.has('hints')));
    const text = await rig.panel.run<string>(
      `return (document.querySelector('[data-testid="draft-edit"]') ?? {}).value ?? document.querySelector('[data-testid="draft"]').textContent;`,
    );
    expect(text).not.toMatch(/calm down/i);
    expect(text).toContain('the courier’s fault');
  });

  it('is not inserted while a gift hangs on a review, until somebody says why it does not', async () => {
    if (!(await hand.has('draft-edit'))) await hand.press('edit-draft');
    await hand.type('draft-edit', TIED);
    await hinted('the condition', ['condition']);
    await hand.press('insert');
    await hand.says('condition');
    expect(await written()).not.toContain('review');
    await hand.press('no-condition');
    await hand.pick('a step the remedy needs');
    await until('no hint', async () => !(await hand.has('hints')));
  });

  it('is looked at in the page’s own editor when the agent asks for it', async () => {
    await rig.goTo(rig.url('practice.html#/101'));
    await hand.sees('Margaret Ellison');
    await rig.page.run(
      `${EDITOR}.innerText = args[0]; ${EDITOR}.dispatchEvent(new Event('input', { bubbles: true }));`,
      [BLAME],
    );
    await hand.press('check-page');
    await until('the check', () => hand.has('page-check'));
    await hinted('two hints', ['command', 'thirdPartyBlame']);
    expect(await written()).toBe(BLAME);
  });

  it('is mended there by one press, and left as it is by one', async () => {
    await hand.press('mend-hint');
    await hinted('one hint less', ['thirdPartyBlame']);
    expect(await written()).not.toMatch(/calm down/i);
    expect(await written()).toMatch(/It is the courier’s fault that the machine is late\.$/);
    await hand.press('dismiss-hint');
    await until('no hint', async () => !(await hand.has('hints')));
    expect(await written()).toContain('the courier’s fault');
  });

  it('is mended in a plain field, too, and says why where it can’t be', async () => {
    await rig.page.click('[data-practice="mode-note"]');
    const type = (text: string): Promise<void> =>
      rig.page.run(
        `const field = ${EDITOR};
         Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, args[0]);
         field.dispatchEvent(new Event('input', { bubbles: true }));`,
        [text],
      );
    const value = (): Promise<string> => rig.page.run<string>(`return ${EDITOR}.value;`);
    await type('Ann was told:\nCalm down, please. More tomorrow.');
    await hand.press('check-page');
    await hinted('a hint', ['command']);
    await hand.press('mend-hint');
    await until('the words', async () => !/calm down/i.test(await value()));
    expect(await value()).toMatch(/^Ann was told:\n.+ More tomorrow\.$/);
    await type('Calm down, please.');
    await hand.press('check-page');
    await hinted('a hint', ['command']);
    await type('Never mind.');
    await hand.press('mend-hint');
    await until('the reason', async () => (await hand.attribute('mend-stuck', 'data-reason')) === 'gone');
    expect([await value(), await hand.has('copy-hint')]).toEqual(['Never mind.', true]);
  });
});
