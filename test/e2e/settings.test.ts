import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/lib/policy/default';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('the settings page, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;

  const text = (id: string): Promise<string> =>
    rig.page.run<string>(`return document.querySelector('[data-testid="' + args[0] + '"]')?.innerText ?? '';`, [id]);
  const importFile = (content: string): Promise<void> =>
    rig.page.run(
      `const input = document.querySelector('[data-testid="policy-file"]');
       const files = new DataTransfer();
       files.items.add(new File([args[0]], 'policy.json', { type: 'application/json' }));
       input.files = files.files;
       input.dispatchEvent(new Event('change', { bubbles: true }));`,
      [content],
    );

  beforeAll(async () => {
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(rig.url('practice.html#/103'));
    await rig.openPanel();
    await rig.goTo(rig.url('options.html#/team'));
    await until('the policy', async () => (await text('policy-in-use')) !== '');
  });
  afterAll(() => rig.close());

  it('names every mistake of a catalog file by its place, and uses nothing of it', async () => {
    const before = await text('policy-in-use');
    const { catalog, ...rest } = defaultPolicy();
    const [first, second, third, ...others] = catalog;
    const wrong = [
      { ...first, minLevel: 'boss' },
      { ...second, id: first?.id },
      { ...third, value: { by: 'fixed', face: { EUR: -5 }, cost: { ABC: 100 } } },
      ...others,
    ];
    await importFile(JSON.stringify({ ...rest, catalog: wrong }));
    const faults = await until('the mistakes', () => text('policy-faults'));
    expect(faults).toContain('catalog[0].minLevel');
    expect(faults).toContain('catalog[2].value.face.EUR');
    expect(faults).toContain('catalog[2].value.cost.ABC');
    expect(await text('policy-in-use')).toBe(before);
    await importFile(JSON.stringify({ ...rest, catalog: [...catalog, first] }));
    await until('the double', async () => (await text('policy-faults')).includes(`catalog[${catalog.length}].id`));
  });

  it.each([
    ['that is no JSON', '{"schema": 1,', /not JSON/i],
    ['of a newer schema', JSON.stringify({ ...defaultPolicy(), schema: 99 }), /newer/i],
  ])('says what is the matter with a file %s', async (_what, content, said) => {
    await importFile(content);
    await until('the reason', async () => said.test(await text('policy-faults')));
  });

  it('takes a good file over, and the open panel follows at once', async () => {
    const policy = defaultPolicy();
    const catalog = policy.catalog.map((option) =>
      option.id === 'G09' ? { ...option, label: { en: 'The difference, paid back' } } : option,
    );
    await importFile(JSON.stringify({ ...policy, name: 'Lamp shop', version: 7, catalog }));
    await until('the file', async () => (await text('policy-in-use')).includes('Lamp shop, version 7'));
    await until('no mistakes', async () => (await text('policy-faults')) === '');
    await rig.goTo(rig.url('practice.html#/103'));
    await hand.sees('Priya Raman');
    await hand.unfold('more-offers');
    await until('the option', () =>
      rig.panel.run<boolean>(`return document.body.innerText.includes('The difference, paid back');`),
    );
  });
});
