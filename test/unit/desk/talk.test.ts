import { describe, expect, it } from 'vitest';
import { keepPromise } from '@/lib/desk/caring';
import { doAct } from '@/lib/desk/committing';
import { takeConductStep } from '@/lib/desk/conduct';
import type { Desk } from '@/lib/desk/desk';
import { acceptHandover, handOver, withdrawHandover } from '@/lib/desk/handingOver';
import { isListening } from '@/lib/desk/listening';
import { agreeTime, prepareOptions, setFinding, wantFinding } from '@/lib/desk/pausing';
import { insertReply, replyText, setLanguage } from '@/lib/desk/replying';
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

describe('a hand-over in a reply whose language is changed', () => {
  it('is told in that language, and known to be told', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    const given = { to: 'Team lead', reason: 'double charge', summary: 'Charged twice', due: NOW + DAY };
    await handOver(desk, { ...given, promised: 'Answer from the team lead' });
    setLanguage(desk, 'it');
    expect(text(desk)).toContain('Passo il Suo caso a Responsabile');
    expect(text(desk)).not.toContain('I am passing');
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.view.handover?.isAnnounced).toBe(true);
  });
});

describe('a hand-over that is withdrawn', () => {
  const given = { to: 'accounting', reason: 'double charge', summary: 'Charged twice', due: NOW + DAY };

  it('takes its promise and the reminder back, for nobody was told', async () => {
    const { desk, show, door } = makeDesk();
    await show(practiceTicket('late'));
    await handOver(desk, { ...given, promised: 'Answer from accounting' });
    const { id } = now(desk).record.promises[0]!;
    await withdrawHandover(desk);
    expect(now(desk).record.promises).toMatchObject([{ id, state: 'cancelled' }]);
    expect(door.forgetReminder).toHaveBeenCalledWith(id);
  });

  it('leaves the promise to be kept here once the customer was told', async () => {
    const { desk, show, door } = makeDesk();
    await show(practiceTicket('late'));
    await handOver(desk, { ...given, promised: 'Answer from accounting' });
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.view.handover?.isAnnounced).toBe(true);
    await withdrawHandover(desk);
    expect(now(desk).record.case?.handover).toBeUndefined();
    expect(now(desk).record.promises).toMatchObject([{ text: 'Answer from accounting', state: 'open' }]);
    expect(door.forgetReminder).not.toHaveBeenCalled();
  });
});

describe('the time of a hand-over', () => {
  it.each([
    ['missingPart', 'entro le 13:30 del 27 novembre'],
    ['vip', 'تا ساعت ۱۶:۰۰ روز ۶ آذر'],
    // Moscow: most people in Russia live by its clock.
    ['lost', 'до 15:30 27 ноября'],
  ])('is told by the customer’s clock (%s)', async (kind, words) => {
    const { desk, show } = makeDesk();
    await show(practiceTicket(kind));
    const given = { to: 'Anna', reason: 'double charge', summary: 'Charged twice', promised: 'Answer' };
    await handOver(desk, { ...given, due: Date.parse('2026-11-27T12:30:00Z') });
    expect(text(desk)).toContain(words);
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
