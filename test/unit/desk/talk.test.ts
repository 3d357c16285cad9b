import { describe, expect, it } from 'vitest';
import { closeCase, confirmAll, keepPromise } from '@/lib/desk/caring';
import { doAct } from '@/lib/desk/committing';
import { takeConductStep } from '@/lib/desk/conduct';
import type { Desk } from '@/lib/desk/desk';
import { acceptHandover, handOver } from '@/lib/desk/handingOver';
import { isListening } from '@/lib/desk/listening';
import { agreeTime, prepareOptions, setFinding, wantFinding } from '@/lib/desk/pausing';
import { refuseDemand, withdrawRefusal } from '@/lib/desk/refusing';
import { insertReply, replyText } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import type { OpenTicket } from '@/lib/desk/state';
import { DAY, HOUR, MINUTE } from '@/lib/kernel/time';
import { makeDesk } from '../../make/desk';
import { freshDb } from '../../make/history';
import { practiceTicket } from '../../make/open';
import { NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';

const now = (desk: Desk): OpenTicket => {
  const open = desk.open();
  if (!open) throw new Error('no ticket');
  return open;
};
const text = (desk: Desk): string => replyText(now(desk));

describe('asking whether all is well', () => {
  it.each([5, 7])('is promised after the team’s own %i days', async (days) => {
    const { desk, show } = makeDesk();
    desk.parts.policy = () => ({ ...policy, deadlines: { ...policy.deadlines, followUpDays: days } });
    await show(practiceTicket('late'));
    await doAct(desk, { code: 'followUp' }, 'Ask whether all is well');
    const [promise] = now(desk).record.promises;
    expect(promise).toMatchObject({ what: 'reply', isFollowUp: true });
    expect(Math.floor((promise!.due - NOW) / DAY)).toBe(days);
  });
});

describe('a pause', () => {
  const pause = { text: 'Call back', from: NOW + DAY, due: NOW + DAY + HOUR, isPause: true } as const;

  it('ends the listening, reminds half an hour before and when the window opens, and leads to the call', async () => {
    const { desk, show, door } = makeDesk();
    await show(practiceTicket('phone'));
    desk.edit({ heard: 'It flickers' });
    await agreeTime(desk, { ...pause, channel: 'phone', contact: '+39 347 555 0182' });
    const [promise] = now(desk).record.promises;
    expect(promise).toMatchObject({ what: 'callback', isPause: true, from: NOW + DAY, due: NOW + DAY + HOUR });
    expect(door.remindAt.mock.calls).toEqual([
      [promise?.id, NOW + DAY],
      [`${promise?.id} before`, NOW + DAY - 30 * MINUTE],
    ]);
    expect(isListening(now(desk))).toBe(false);
    expect(now(desk).advice.next.code).toBe('prepareCallback');
    expect(now(desk).advice.view).toMatchObject({ hasCallback: true, pause: { findings: 0, found: 0, options: 0 } });
  });

  it('has a sheet of what to find out and which options are ready, and ends when the call was made', async () => {
    const { desk, show, door } = makeDesk();
    await show(practiceTicket('phone'));
    await agreeTime(desk, { ...pause, channel: 'phone' });
    const { id } = now(desk).record.promises[0]!;
    await wantFinding(desk, id, 'Is it in stock?', 'the warehouse');
    const [finding] = now(desk).record.promises[0]?.findings ?? [];
    await setFinding(desk, id, finding?.id ?? '', true);
    await prepareOptions(desk, id, [
      { id: 'E3', label: 'Replacement' },
      { id: 'E5', label: 'Refund' },
    ]);
    expect(now(desk).advice.view.pause).toEqual({ findings: 1, found: 1, options: 2 });
    await keepPromise(desk, now(desk).record.promises[0]!);
    expect(now(desk).advice.view.pause).toBeUndefined();
    expect(isListening(now(desk))).toBe(false);
    expect(door.forgetReminder.mock.calls.flat()).toEqual([id, `${id} before`]);
  });

  it('of a letter is told in the reply', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await agreeTime(desk, { ...pause, channel: 'email', words: 'You will hear from me on 28 November.' });
    expect(text(desk)).toContain('You will hear from me on 28 November.');
    expect(now(desk).record.promises).toMatchObject([{ what: 'reply' }]);
  });
});

describe('conduct', () => {
  it('is led step by step; what was said is logged as a fact, and the complaint goes on', async () => {
    const { desk, show, db } = makeDesk();
    await show(practiceTicket('insult'));
    desk.edit({ customerType: 'abusive' });
    await takeConductStep(desk, 'notice', 'you idiots');
    await takeConductStep(desk, 'warning', 'you idiots again');
    expect(now(desk).advice.view.conductSteps).toEqual(['notice', 'warning']);
    expect(text(desk)).toContain(now(desk).context.phrases.conductWritten.warning);
    const entries = (await db.journal.toArray()).filter(({ kind }) => kind === 'conductStepTaken');
    expect(entries).toMatchObject([{ step: 'notice', quote: 'you idiots' }, { step: 'warning' }]);
    expect(JSON.stringify(entries)).not.toContain('abusive');
    expect(now(desk).record.case?.closed).toBeUndefined();
  });
});

describe('a hand-over', () => {
  it('is told to the customer with a time, and the case stays here until it was accepted', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    const given = { to: 'accounting', reason: 'double charge', summary: 'Charged twice', due: NOW + DAY };
    await handOver(desk, { ...given, promised: 'Answer from accounting' });
    expect(text(desk)).toMatch(/I am passing your case to accounting\..*You will hear from us by /s);
    expect(now(desk).record.promises).toMatchObject([{ what: 'reply', due: NOW + DAY }]);
    expect(now(desk).advice.view).toMatchObject({
      isHandedOver: true,
      handover: { isAnnounced: false, isAccepted: false },
    });
    await acceptHandover(desk);
    expect(now(desk).advice.view.handover?.isAccepted).toBe(true);
  });
});

describe('a hand-over from an agent of another language', () => {
  it('names the level in the language of the letter, and tells nothing that is for colleagues', async () => {
    const { desk, show } = makeDesk(freshDb(), { language: () => 'ru' });
    await show(practiceTicket('late'));
    const given = { to: 'Руководитель отдела', reason: 'Двойное списание', summary: 'Категория: оплата' };
    await handOver(desk, { ...given, due: NOW + DAY, promised: 'Ответ: руководитель' });
    expect(text(desk)).toContain('I am passing your case to Team lead.');
    expect(text(desk)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(now(desk).record.case?.handover).toMatchObject(given);
  });
});

describe('a refusal', () => {
  const whole = {
    reason: 'outOfTerm',
    rule: 'Goods can be sent back within 14 days.',
    offers: [],
    instead: 'We repair it at half the price.',
    route: 'the ADR body of our trade',
  } as const;

  it.each(['rule', 'instead', 'route'] as const)('without its %s is neither recorded nor written', async (part) => {
    const { desk, show, status, db } = makeDesk();
    await show(practiceTicket('late'));
    expect(await refuseDemand(desk, { ...whole, offers: [], [part]: ' ' })).toBe(false);
    expect(status()).toBe('refusalIncomplete');
    expect(await db.journal.count()).toBe(0);
  });

  it('says that we understand, the fact, the rule, what we can do and where to turn', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    const parts = ['I understand why', 'after the term', whole.rule, whole.instead, whole.route];
    const places = parts.map((part) => text(desk).indexOf(part));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(now(desk).advice.view).toMatchObject({ isRefused: true, refusal: { isComplete: true, isTold: false } });
    expect(now(desk).composed.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(['refusal', 'route']));
  });

  it('leaves in the reply what was added to it while the refusal was stored', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    const refusing = refuseDemand(desk, { ...whole, offers: [{ id: 'G1', label: 'Apology' }] });
    desk.edit({ chosen: ['G2'] });
    await refusing;
    expect(now(desk).record.draft.chosen).toEqual(['G2', 'G1']);
  });

  it('whose route was cut out by hand is inserted only when pressed once more', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    desk.edit({ text: `No. ${whole.rule} ${whole.instead}` });
    await insertReply(desk);
    expect(status()).toBe('refusalCut');
    await insertReply(desk);
    expect(status()).toBe('inserted');
  });

  it('is told once the reply that says it was sent', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.view.refusal).toEqual({ isComplete: true, isTold: true });
    expect(now(desk).advice.checklist.items.find(({ id }) => id === 'OF-5')?.state).toBe('done');
  });

  it('is not told by a note to colleagues, which is no answer to the customer', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    desk.edit({ mode: 'note' });
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.view.refusal).toEqual({ isComplete: true, isTold: false });
    expect(now(desk).advice.next.code).not.toBe('close');
    expect(now(desk).composed.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining(['refusal', 'route']));
  });

  it('can be taken back, and leaves the reply then', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    await refuseDemand(desk, { ...whole, offers: [] });
    await withdrawRefusal(desk);
    expect(text(desk)).not.toContain(whole.route);
    expect(now(desk).advice.view).toMatchObject({ isRefused: false });
    expect(now(desk).advice.view.refusal).toBeUndefined();
  });

  it('is needed to close a case as rejected', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    await confirmAll(desk);
    await closeCase(desk, 'rejected', 'other');
    expect(status()).toBe('refusalMissing');
    await refuseDemand(desk, { ...whole, offers: [] });
    await closeCase(desk, 'rejected', 'other');
    expect(now(desk).record.case?.closed).toMatchObject({ outcome: 'rejected' });
  });
});
