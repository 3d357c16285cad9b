import { describe, expect, it } from 'vitest';
import { makePromise, setFact } from '@/lib/desk/caring';
import { takeConductStep } from '@/lib/desk/conduct';
import type { Desk } from '@/lib/desk/desk';
import { addPassage } from '@/lib/desk/passages';
import { agreeTime } from '@/lib/desk/pausing';
import { addPlayText } from '@/lib/desk/playing';
import { askAbout, notePoint, takePoint } from '@/lib/desk/points';
import { recapOf, recount, stripOf } from '@/lib/desk/recounting';
import { discardReply, remake, replyText, setLanguage } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';
import { DAY, HOUR } from '@/lib/kernel/time';
import type { Policy } from '@/lib/policy/schema';
import { makeDesk } from '../../make/desk';
import { freshDb } from '../../make/history';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';

const now = (desk: Desk): OpenTicket => {
  const open = desk.open();
  if (!open) throw new Error('no ticket');
  return open;
};
const text = (desk: Desk): string => replyText(now(desk));
const put = (words: string) => ({ text: words, isPublic: false });

describe('the reply', () => {
  it('takes no text that says nothing, and the agent is told', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    expect(addPassage(desk, put(' '))).toBe(false);
    expect([status(), now(desk).record.draft.passages ?? []]).toEqual(['nothingKnown', []]);
  });

  it('to praise shows what the agent puts in', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    desk.edit({ isWriting: true, isPraise: true });
    addPassage(desk, put('Your words hang in our kitchen now.'));
    expect(text(desk)).toContain('Your words hang in our kitchen now.');
  });

  it('takes the facts and a recap of what happened, and forgets them when it is discarded', async () => {
    const { desk, show } = makeDesk();
    const open = await show(practiceTicket('defectExpensive'));
    expect(stripOf(desk, open)).toMatch(/^Order DX-70117 over €512\.00: placed on .* and delivered on .*\.$/);
    const recap = recapOf(desk, open);
    recount(desk, open, 'recap');
    expect(text(desk)).toContain(recap);
    expect(recap.split('\n').length).toBeLessThanOrEqual(9);
    expect(recap).toMatch(/placed\n- .*delivered\n- .*: you wrote to us about “Dishwasher stopped/);
    discardReply(desk);
    expect(now(desk).record.draft.passages).toEqual([]);
  });

  it('that was edited by hand takes them before its closing', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    desk.edit({ isWriting: true, text: 'Dear Ann,\n\nsorry.\n\nKind regards,\nAnna' });
    addPassage(desk, put('Facts.'));
    expect(text(desk)).toBe('Dear Ann,\n\nsorry.\n\nFacts.\n\nKind regards,\nAnna');
  });
});

describe('the order number', () => {
  it('is written as it can be searched for, whatever the language', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('confused'));
    desk.edit({ isWriting: true });
    expect(now(desk).language).toBe('fa');
    expect(text(desk)).toContain('سفارش KD-99812');
    expect(stripOf(desk, now(desk))).toContain('KD-99812');
  });
});

describe('the reply in another language', () => {
  it('keeps what was put in as it is, and the agent is told', async () => {
    const { desk, show, status } = makeDesk();
    await show(practiceTicket('late'));
    setLanguage(desk, 'it');
    expect(status()).toBeUndefined();
    addPassage(desk, put('Il corriere arriva venerdì.'));
    setLanguage(desk, 'en');
    expect(text(desk)).toMatch(/Thank[^]*Il corriere arriva venerdì\./);
    expect(status()).toBe('passagesStay');
  });
});

describe('what was promised', () => {
  const promised = async () => {
    const { desk, show, db } = makeDesk(freshDb(), { language: () => 'ru' });
    await show(practiceTicket('late'));
    await makePromise(desk, { what: 'reply', text: 'Спросить, всё ли в порядке', due: NOW + DAY, isFollowUp: true });
    await makePromise(desk, { what: 'refund', text: 'Вернуть деньги', due: NOW + 3 * DAY });
    await makePromise(desk, { what: 'callback', text: 'Перезвонить', due: NOW + 2 * DAY });
    await makePromise(desk, { what: 'ship', text: 'Отправить', due: NOW - DAY });
    return { desk, db };
  };

  it('is told in the customer’s language, whatever the record calls it, and without our own reminders', async () => {
    const { desk } = await promised();
    const recap = recapOf(desk, now(desk));
    expect(recap).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(recap).toMatch(/we have promised: a call\n/);
    expect(recap).toMatch(/we have promised: the refund$/);
    expect(recap).not.toContain('an answer');
    desk.edit({ language: 'it' });
    expect(recapOf(desk, now(desk))).toContain('abbiamo promesso: il rimborso');
  });

  it('is our next step where its time is still ahead, the soonest first', async () => {
    const { desk } = await promised();
    expect(stripOf(desk, now(desk))).toMatch(/We will call you by [^.]*\.$/);
  });
});

const withTexts = (...texts: string[]): Policy => ({
  ...policy,
  plays: policy.plays.map((play) =>
    play.id === 'review'
      ? { ...play, texts: texts.map((en, index) => ({ id: String(index), label: { en }, text: { en } })) }
      : play,
  ),
});

describe.each([
  ['as the blocks make it', () => undefined],
  ['edited by hand', (desk: Desk) => desk.edit({ isWriting: true, text: text(desk).replace('Thank', 'Hello. Thank') })],
])('a public answer, %s', (_, begin: (desk: Desk) => void) => {
  const answering = async (own: Policy = policy) => {
    const made = makeDesk(freshDb(), { policy: () => own });
    await made.show(practiceTicket('review'));
    await setFact(made.desk, 'order', 'TT-10482');
    begin(made.desk);
    const before = text(made.desk);
    const isAsBefore = () => [made.status(), text(made.desk) === before];
    return { ...made, isAsBefore };
  };
  const REFUSED = ['notInPublic', true];

  it('takes ready words and words of conduct before its closing', async () => {
    const { desk, status } = await answering(withTexts('We have put this right with you directly, {{name}}.'));
    addPlayText(desk, 'review', '0');
    await takeConductStep(desk, 'notice', 'you idiots');
    expect(text(desk)).toContain(
      `We have put this right with you directly, Tom H..\n\n${now(desk).context.phrases.conductWritten.notice}\n\nKind`,
    );
    expect(status()).toBeUndefined();
  });

  it.each(['recap', 'facts'] as const)('refuses the %s aloud', async (what) => {
    const { desk, isAsBefore } = await answering();
    recount(desk, now(desk), what);
    expect(isAsBefore()).toEqual(REFUSED);
  });

  it.each([
    'Order {{order}} goes out tomorrow.',
    'The difference of {{amount}} is yours.',
    'You get 10 € from us.',
    'We have found TT-10482.',
  ])('refuses the ready words “%s” aloud', async (words) => {
    const { desk, isAsBefore } = await answering(withTexts(words));
    addPlayText(desk, 'review', '0');
    expect(isAsBefore()).toEqual(REFUSED);
  });

  it('asks about what the customer has said here, not about what was said elsewhere', async () => {
    const { desk, status, isAsBefore } = await answering();
    await notePoint(desk, 'Her mother is ill');
    await takePoint(desk, 'the colour is a dull grey');
    const [elsewhere, here] = now(desk).points;
    if (!elsewhere || !here) throw new Error('no points');
    expect(await askAbout(desk, elsewhere, 'meaning')).toBe(false);
    expect(isAsBefore()).toEqual(REFUSED);
    expect(now(desk).points[0]?.state).toBe('open');
    expect(await askAbout(desk, here, 'meaning', 'dull grey')).toBe(true);
    expect(text(desk)).toContain('what do you mean by “dull grey”?');
    expect(status()).toBeUndefined();
  });

  it('tells of an answer that is to come, not of a call and its number, which is promised all the same', async () => {
    const { desk, status, isAsBefore } = await answering();
    const agreed = { text: 'Call back', from: NOW + DAY, due: NOW + DAY + HOUR, isPause: false };
    await agreeTime(desk, { ...agreed, channel: 'phone', contact: '+353 1', words: 'May I call you on +353 1?' });
    expect(isAsBefore()).toEqual(REFUSED);
    expect(now(desk).record.promises).toMatchObject([{ what: 'callback' }]);
    await agreeTime(desk, { ...agreed, channel: 'email', words: 'You will hear from me tomorrow.' });
    expect(text(desk)).toContain('You will hear from me tomorrow.');
    expect(status()).toBeUndefined();
  });
});

describe('a letter that turns out to be a public answer', () => {
  it('keeps what everybody may read, and has the rest again once it is a letter', async () => {
    const { desk, show } = makeDesk();
    await show(practiceTicket('late'));
    addPassage(desk, put('Ordered on 3 November.'));
    addPassage(desk, { text: 'We look into it.', isPublic: true });
    await setFact(desk, 'channel', 'review');
    expect(text(desk)).toContain('We look into it.');
    expect(text(desk)).not.toContain('3 November');
    await setFact(desk, 'channel', 'email');
    remake(desk, {});
    expect(text(desk)).toContain('Ordered on 3 November.\n\nWe look into it.');
  });
});
