import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PanelHand } from '../harness/panel.ts';
import { startRig, type Rig } from '../harness/rig.ts';
import { until } from '../harness/until.ts';
import { customerOf } from '../served/page.ts';
import { serveDesk, type ServedDesk } from '../served/server.ts';
import { BROWSERS } from './browsers.ts';

describe.each(BROWSERS)('the panel beside a page, in %s', (browser) => {
  let desk: ServedDesk;
  let rig: Rig;
  let hand: PanelHand;
  const api = browser === 'firefox' ? 'browser' : 'chrome';
  const ticket = (id: number): string => `${desk.origin}/tickets/${id}`;
  const isEmpty = (code: string): Promise<unknown> =>
    until(code, async () => (await hand.attribute('empty', 'data-code')) === code);
  const messages = (): Promise<number> =>
    rig.panel.run<number>(
      `const [tab] = await ${api}.tabs.query({ active: true, currentWindow: true });
       const answer = await ${api}.tabs.sendMessage(tab.id, { id: 1, type: 'ticket.read', timestamp: 1 }, { frameId: 0 });
       return answer.res.report.ticket.messages.length;`,
    );

  beforeAll(async () => {
    desk = await serveDesk();
    rig = await startRig(browser);
    hand = new PanelHand(rig);
    await rig.goTo(ticket(1));
    await rig.openPanel();
    await hand.sees(customerOf(1).name);
    await hand.signAs('Anna');
  });
  afterAll(async () => {
    await rig.close();
    desk.close();
  });

  it('follows a change of ticket that loads no page', async () => {
    await rig.page.run(`await (window.wrappedJSObject ?? window).goTicket(2);`);
    await hand.sees(customerOf(2).name);
  });

  it('follows the agent from tab to tab', async () => {
    const first = await rig.panel.run<number>(
      `const [tab] = await ${api}.tabs.query({ active: true, currentWindow: true }); return tab.id;`,
    );
    await rig.panel.run(`await ${api}.tabs.create({ url: args[0] });`, [ticket(3)]);
    await hand.sees(customerOf(3).name);
    await rig.panel.run(`await ${api}.tabs.update(args[0], { active: true });`, [first]);
    await hand.sees(customerOf(2).name);
  });

  it('keeps to its own window, where another one has a panel too', async () => {
    const other = await rig.openWindow(ticket(5));
    const seen = (): Promise<string> =>
      other.panel.run<string>(`return document.querySelector('[data-testid="customer-name"]')?.textContent ?? '';`);
    await until('the other ticket', async () => (await seen()).includes(customerOf(5).name));
    await rig.goTo(ticket(6));
    await hand.sees(customerOf(6).name);
    expect(await seen()).toContain(customerOf(5).name);
  });

  it('writes nothing when the page shows another ticket than the panel', async () => {
    await rig.goTo(ticket(7));
    await hand.sees(customerOf(7).name);
    await hand.press('next-action');
    await until('the draft', () => hand.has('draft'));
    // The panel is held up while the page moves on, so that the press comes before the panel has heard of it.
    await rig.panel.run(
      `window.setTimeout(() => {
         const free = Date.now() + 2000;
         while (Date.now() < free);
         document.querySelector('[data-testid="insert"]').click();
       }, 300);`,
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    await rig.page.run(`history.pushState({}, '', '/tickets/8');`);
    await hand.says('movedOn');
    expect(await rig.page.run<string>(`return document.querySelector('.editor').innerText.trim();`)).toBe('');
  });

  it.each([
    ['a page that is no ticket', '/', 'noTicket'],
    ['a login page at a ticket’s address', '/tickets/900001', 'login'],
    ['a deleted ticket', '/tickets/900002', 'deleted'],
  ])('says what is the matter with %s', async (_what, path, code) => {
    await rig.goTo(desk.origin + path);
    await isEmpty(code);
    expect(await hand.has('customer-name')).toBe(false);
    expect((await hand.text('empty')).length).toBeGreaterThan(20);
  });

  it('says that a ticket has no requester', async () => {
    await rig.goTo(ticket(900003));
    await until('the warning', () => hand.has('missing'));
  });

  it('reads the first and the newest of 5,000 messages, and says how many', async () => {
    await rig.goTo(ticket(900004));
    await hand.sees(customerOf(900004).name);
    await until('the warning', async () => /500 were read/.test(await hand.text('missing')));
    expect(await messages()).toBe(500);
  });

  it('reads the beginning of a message of a megabyte, and says so', async () => {
    await rig.goTo(ticket(900005));
    await hand.sees(customerOf(900005).name);
    await until('the warning', async () => /60,000 characters/.test(await hand.text('missing')));
    await hand.press('next-action');
    await hand.press('insert');
    await hand.says('inserted');
  });

  it('shows markup and direction marks in names and subjects as the text that they are', async () => {
    await rig.goTo(ticket(900006));
    await hand.sees('<img src=x onerror=alert(1)> gnp.evil');
    expect(await rig.panel.run<number>(`return document.querySelectorAll('img[src="x"]').length;`)).toBe(0);
    expect(await rig.panel.run<string>('return document.body.innerText;')).not.toMatch(/[\u202A-\u202E]/);
  });
});
