import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSERS } from '../../e2e/browsers.ts';
import { PanelHand } from '../../harness/panel.ts';
import { startRig, type Rig } from '../../harness/rig.ts';
import { until } from '../../harness/until.ts';
import { logIn } from './logIn.ts';

const { url: base, numbers } = inject('requestTracker');
const display = (key: string): string => `${base}/Ticket/Display.html?id=${numbers[key]}`;

interface Read {
  kind: string;
  reading?: boolean;
  why?: string;
  ticket: {
    subject: string;
    requester: { name?: string; emails: string[] };
    fields: { label: string; value: string }[];
    messages: { author: string; role: string; at?: number; text: string }[];
    missing: unknown[];
  };
}

/** What the page’s session reports of the ticket that is open, read to the end. */
function reported(rig: Rig): Promise<Read> {
  const api = rig.browser === 'firefox' ? 'browser' : 'chrome';
  return until('a whole report', async () => {
    const report = await rig.panel.run<Read>(
      `const [tab] = await ${api}.tabs.query({ active: true, currentWindow: true });
       const ask = { id: 1, type: 'ticket.read', timestamp: Date.now() };
       const answer = await ${api}.tabs.sendMessage(tab.id, ask, { frameId: 0 });
       return JSON.parse(JSON.stringify(answer.res.report));`,
    );
    return report.kind !== 'opening' && !report.reading && report;
  });
}

const EDITOR = `(document.querySelector('#cke_UpdateContent iframe.cke_wysiwyg_frame')?.contentDocument?.body)`;
/** The page's own editor object; Firefox shows it to tests only without its wrapper. */
const CKEDITOR = `(window.wrappedJSObject ?? window).CKEDITOR.instances.UpdateContent`;
const edited = (rig: Rig): Promise<string> => rig.page.run<string>(`return ${EDITOR}?.innerText ?? '';`);

describe.each(BROWSERS)('Request Tracker, live, in %s', (browser) => {
  let rig: Rig;
  let hand: PanelHand;
  const writer = browser === 'chromium' ? 'Owen Tierney' : 'Maeve Quill';

  beforeAll(async () => {
    rig = await startRig(browser);
    await rig.goTo(base);
    await logIn(rig);
    await rig.openPanel();
    hand = new PanelHand(rig);
    await hand.signAs('Nora');
  });
  afterAll(() => rig.close());
  beforeEach(() => void (hand.presses = 0));

  it.each([
    ['en', 'Harriet Nolan', 'harriet.nolan@example.com', 'Desk lamp arrived with a cracked shade', 'LX-5521'],
    ['ru', 'Пётр Андреевич Сомов', 'p.somov@example.com', 'Заказ № 64-3310 опаздывает вторую неделю', '64-3310'],
    ['it', "Chiara Dell'Orto", 'chiara.dellorto@example.com', 'Applique sbagliata', 'LX-6107'],
    ['fa', 'امیر جعفری', 'amir.jafari@example.com', 'مبلغ سفارش ۷۷۱۲۰ دو بار کسر شده است', '۷۷۱۲۰', '77120'],
  ])('reads who, what and the fields of a ticket in %s', async (key, name, email, subject, order, found = order) => {
    await rig.goTo(display(key));
    await hand.sees(name);
    const { ticket } = await reported(rig);
    expect(ticket.requester).toMatchObject({ name, emails: [email] });
    expect(ticket.subject).toContain(subject);
    expect(ticket.fields).toContainEqual({ label: 'Order number', value: order });
    expect(ticket.missing).toEqual([]);
    await until('the order', async () => (await hand.text('fact-order')).includes(found));
  });

  it('reads each message with author, role and time, and nothing that the system wrote', async () => {
    await rig.goTo(display('en'));
    await hand.sees('Harriet Nolan');
    const { messages } = (await reported(rig)).ticket;
    expect(messages.map(({ author, role }) => [author, role])).toEqual([
      ['Harriet Nolan', 'customer'],
      ['Nora Lindt', 'agent'],
      ['Nora Lindt', 'note'],
      ['Harriet Nolan', 'customer'],
    ]);
    expect(messages[1]?.text).toContain('a photo of the shade & of the box <front>.');
    const days = messages.map(({ at }) => Math.round((Date.now() - (at ?? 0)) / 86_400_000));
    expect(days).toEqual([4, 3, 2, 1]);
  });

  it('takes markup and direction marks in names and subjects for the text that they are', async () => {
    await rig.goTo(display('tricky'));
    await hand.sees('Eve <b>Evil');
    const { ticket } = await reported(rig);
    expect(ticket.subject).toContain('<img src=x onerror="document.title=\'hacked\'">');
    expect(ticket.subject).not.toMatch(/[\u202A-\u202E]/);
    expect(ticket.messages[0]?.text).toContain("<script>document.title='hacked'</script>");
    expect(await rig.panel.run<string>('return document.title;')).toBe('Amends');
    expect(await rig.panel.run<number>(`return document.querySelectorAll('b, img[src="x"]').length;`)).toBe(0);
  });

  it('reads a long thread whole', async () => {
    await rig.goTo(display('long'));
    await hand.sees('Lena Long');
    expect((await reported(rig)).ticket.messages).toHaveLength(41);
  });

  it.each([
    ['a deleted ticket', 'deleted', 'deleted'],
    ['a ticket that never was', 'none', 'notFound'],
  ])('says what is the matter with %s', async (_what, key, code) => {
    await rig.goTo(key === 'none' ? `${base}/Ticket/Display.html?id=99999` : display(key));
    await until(code, async () => (await hand.attribute('empty', 'data-code')) === code);
    expect(await hand.has('customer-name')).toBe(false);
  });

  it('says that a page is no ticket', async () => {
    await rig.goTo(`${base}/Search/Simple.html`);
    await until('noTicket', async () => (await hand.attribute('empty', 'data-code')) === 'noTicket');
  });

  it('reads a ticket without a requester and says so', async () => {
    await rig.goTo(display('nobody'));
    await until('the warning', () => hand.has('missing'));
    expect((await reported(rig)).ticket.requester.emails).toEqual([]);
  });

  it('writes the reply into the reply form, where undo takes it back, and sees it sent', async () => {
    await rig.goTo(display(`write-${browser}`));
    await hand.sees(writer);
    await hand.press('next-action');
    await hand.press('insert');
    await hand.says('inserted');
    expect(hand.presses).toBe(2);
    const written = await edited(rig);
    expect(written).toContain(`Dear ${writer}`);
    expect(written).toContain('€72.00');
    await rig.page.run(`${CKEDITOR}.execCommand('undo');`);
    await until('the undone editor', async () => !(await edited(rig)).includes(`Dear ${writer}`));
    await rig.page.run(`${CKEDITOR}.execCommand('redo');`);
    await until('the redone editor', async () => (await edited(rig)).includes(`Dear ${writer}`));
    await hand.unfold('timeline-fold');
    const before = await until('the timeline', () => hand.text('timeline'));
    expect(before).toContain('Reply inserted');
    expect(before).not.toMatch(/Given|Offered/);
    await rig.page.click('input[name=SubmitTicket]');
    await hand.says('recorded');
    const { messages } = (await reported(rig)).ticket;
    expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'note', 'customer', 'agent']);
    expect(messages[4]?.author).toBe('Nora Lindt');
    expect(messages[4]?.text).toContain(`Dear ${writer}`);
  });

  it('mends words in the reply form, where undo brings them back', async () => {
    await rig.goTo(`${base}/Ticket/Update.html?Action=Respond&id=${numbers.en}`);
    await hand.sees('Harriet Nolan');
    await until('the editor', () => rig.page.run<boolean>(`return ${EDITOR}?.isContentEditable ?? false;`));
    await rig.page.run(`${CKEDITOR}.setData('<p>Dear Harriet,</p><p>Please <b>calm</b> down. More tomorrow.</p>');`);
    await until('the text', async () => (await edited(rig)).includes('More tomorrow'));
    await hand.press('check-page');
    await hand.press('mend-hint');
    await until('the better words', async () => !/calm/i.test(await edited(rig)));
    const lines = (await edited(rig)).trim().split(/\n+/);
    expect(lines).toEqual(['Dear Harriet,', expect.stringMatching(/^.+ More tomorrow\.$/)]);
    expect(await hand.has('mend-stuck')).toBe(false);
    await rig.page.run(`${CKEDITOR}.execCommand('undo');`);
    await until('the undone editor', async () => (await edited(rig)).includes('calm down'));
  });

  it('remembers the customer after the page and the panel were closed', async () => {
    await rig.closePanel();
    await rig.goTo(display(`write-${browser}`));
    await rig.openPanel();
    await hand.sees(writer);
    await hand.unfold('timeline-fold');
    await until('what was offered', async () => /(?:Given|Offered): [^:]*€72\.00/.test(await hand.text('timeline')));
  });

  it('asks for a login at a ticket’s address, and reads the ticket after it', async () => {
    await rig.page.run(`await fetch('/NoAuth/Logout.html');`);
    await rig.goTo(display('ru'));
    await until('login', async () => (await hand.attribute('empty', 'data-code')) === 'login');
    await logIn(rig);
    await hand.sees('Пётр Андреевич Сомов');
  });
});
