import { afterEach, describe, expect, it } from 'vitest';
import type { Ticket } from '@/lib/ticket/contract';
import { until } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { confirm, openMore, panelAt } from '../../make/panel';
import { choose, pick, press, sees, shown, wipe } from '../../make/screen';

afterEach(wipe);

const saying = (text: string, change: Partial<Ticket> = {}): Ticket => {
  const ticket = practiceTicket('late');
  return { ...ticket, subject: 'Hello', tags: [], messages: [{ ...ticket.messages[0]!, text }], ...change };
};

const ANGRY =
  'This is an absolute disgrace!!! I am furious, this is outrageous and disgusting. Worst shop ever!!! The kettle arrived broken.';

describe('a fact in the panel', () => {
  it('is confirmed by one press, and shows where it was read with the words that decided', async () => {
    const { fact } = await panelAt(saying('Hello. My kettle arrived broken and cracked, the glass is shattered. Bye.'));
    openMore('fact-category');
    await sees(() => expect(shown('evidence')?.textContent).toContain('in message 1'));
    const decided = shown('evidence')?.querySelector('mark')?.textContent ?? '';
    expect('My kettle arrived broken and cracked, the glass is shattered.').toContain(decided);
    expect(decided).not.toBe('');
    confirm('fact-category');
    await until(() => fact('category'));
    await sees(() => expect(shown('fact-category')?.dataset.status).toBe('confirmed'));
  });

  it('that is a guess is asked about: one press says yes, one that it is not', async () => {
    const { desk, fact } = await panelAt(practiceTicket('rude'));
    expect(shown('next')?.dataset.code).toBe('confirmGuess');
    expect(shown('next')?.textContent).toContain('An apology');
    press('next-action');
    await until(() => fact('goal'));
    await sees(() => expect(shown('next')?.dataset.code).toBe('apologise'));
    expect(desk.open()?.record.case?.facts.goal?.value).toBe('apology');
  });

  it('that is a guess and wrong is gone by one press, and not suggested again', async () => {
    const { desk } = await panelAt(practiceTicket('rude'));
    press('next-refuse');
    await until(() => desk.open()?.record.case?.withdrawn?.includes('goal'));
    await sees(() => expect(shown('fact-goal')?.dataset.status).toBe('missing'));
  });
});

describe('the talk', () => {
  it('is only suggested until a press says so, and reaches the draft and nothing else', async () => {
    const { draft, db } = await panelAt(saying(ANGRY));
    expect(shown('customer-type')?.dataset.status).toBe('unsure');
    expect(draft()?.customerType).toBeUndefined();
    confirm('customer-type');
    confirm('heat');
    expect(draft()).toMatchObject({ customerType: 'angry' });
    expect(draft()?.heat).toBeGreaterThanOrEqual(2);
    expect(await db.journal.count()).toBe(0);
  });

  it('that was set by hand is not known again by one choice', async () => {
    const { draft } = await panelAt(saying(ANGRY));
    confirm('customer-type');
    confirm('heat');
    press('customer-type');
    await pick('Not known');
    press('heat');
    await pick('Not known');
    expect([draft()?.customerType, draft()?.heat]).toEqual([undefined, undefined]);
    expect(shown('heat')?.dataset.status).toBe('unsure');
    openMore('heat');
    await pick('Calm');
    expect(draft()?.heat).toBe(0);
  });
});

describe('the language', () => {
  it('that is chosen at its chip is that of the reply: a text edited by hand is made anew, and can be brought back', async () => {
    const { desk, draft } = await panelAt(saying('Hm.'));
    desk.edit({ isWriting: true, text: 'My own words' });
    press('fact-language');
    await pick('Italian');
    expect(draft()).toMatchObject({ language: 'it', text: null, ownText: 'My own words' });
  });
});

describe('the gap', () => {
  it('takes what was expected, from where, and what happened in one form', async () => {
    const { fact } = await panelAt(practiceTicket('late'));
    expect(shown('fact-gap')?.dataset.status).toBe('unsure');
    press('fact-gap');
    await sees(() => expect(shown('gap-from')).not.toBeNull());
    expect(shown('gap-from')).toHaveProperty('value', 'ourPromise');
    choose('gap-from', 'productPage');
    press('gap-save');
    await until(() => fact('expectedFrom'));
    expect(fact('expectedFrom')?.value).toBe('productPage');
    expect(fact('expected')).toMatchObject({ source: 'text' });
  });
});
