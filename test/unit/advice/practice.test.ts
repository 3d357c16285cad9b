import { asTicket } from '@/entrypoints/practice/asTicket';
import { describe, expect, it } from 'vitest';
import { practiceTickets } from '@/entrypoints/practice/tickets';
import type { CustomerType } from '@/lib/kernel/enums';
import type { CaseRow } from '@/lib/history/rows';
import { LANGUAGES } from '@/lib/languages';
import { adviceOn, emptyRecord, factsOf, practiceTicket } from '../../make/open';
import { eur, NOW } from '../../make/offerCase';

const KINDS = [
  'late',
  'lost',
  'defectCheap',
  'defectExpensive',
  'wrongItem',
  'missingPart',
  'price',
  'refundMissing',
  'doubleCharge',
  'rude',
  'review',
  'vip',
  'thirdComplaint',
  'insult',
  'confused',
  'phone',
];

describe('the practice desk', () => {
  const all = practiceTickets(NOW);

  it('has a complaint of each kind and four tickets that are none', () => {
    expect(all.map(({ kind }) => kind)).toEqual(expect.arrayContaining(KINDS));
    expect(all.filter(({ kind }) => kind === 'noComplaint').length).toBeGreaterThanOrEqual(4);
  });

  it('has four tickets at least in each language', () => {
    const few = LANGUAGES.filter((language) => all.filter((ticket) => ticket.language === language).length < 4);
    expect(few, 'languages with fewer than four tickets in entrypoints/practice/tickets').toEqual([]);
  });

  it('is dated from today and never from tomorrow', () => {
    expect(all.flatMap(({ messages }) => messages).every(({ at, text }) => at <= NOW && !text.includes('{{'))).toBe(
      true,
    );
  });

  it.each(all.map((ticket) => [ticket.id, ticket] as const))('ticket %s is told for what it is', (_id, ticket) => {
    const { language, isComplaint } = factsOf(asTicket(ticket, 'chrome-extension://amends/practice.html'));
    // A call card has no words of the customer yet.
    const isCall = ticket.channel === 'phone';
    const told = { language: language?.value, isComplaint: isComplaint === 'yes' };
    expect(told).toEqual({
      language: isCall ? undefined : ticket.language,
      isComplaint: !isCall && ticket.kind !== 'noComplaint',
    });
  });
});

/** A case with facts that a person has set. */
const caseWith = (facts: Record<string, string>): CaseRow => ({
  id: 'c',
  customer: 'k',
  shop: 'main',
  openedAt: NOW,
  facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, source: 'agent', at: NOW }])),
  ticks: {},
  points: [],
  choices: {},
});

describe('the next best step', () => {
  const next = (kind: string, customerType?: CustomerType) => {
    const ticket = practiceTicket(kind);
    const record = emptyRecord(ticket);
    return adviceOn(ticket, customerType ? { draft: { ...record.draft, customerType } } : {}).next;
  };

  it.each([
    ['late', 'offerChoice'],
    ['lost', 'offerChoice'],
    ['defectCheap', 'offerChoice'],
    ['defectExpensive', 'offerChoice'],
    ['wrongItem', 'offerChoice'],
    ['missingPart', 'offerChoice'],
    ['price', 'concede'],
    ['refundMissing', 'giveEntitlement'],
    ['doubleCharge', 'giveEntitlement'],
    ['review', 'answerReview'],
    ['vip', 'offerChoice'],
    ['thirdComplaint', 'offerChoice'],
    ['phone', 'listen'],
  ])('for %s is to %s', (kind, code) => {
    expect(next(kind).code).toBe(code);
  });

  it('asks about a guess before anything is built on it, and then goes on', () => {
    const ticket = practiceTicket('rude');
    expect(next('rude')).toMatchObject({ code: 'confirmGuess', guesses: [{ name: 'goal', value: 'apology' }] });
    expect(adviceOn(ticket, { case: caseWith({ goal: 'apology' }) }).next.code).toBe('apologise');
  });

  it('for a small price difference names the sum and concedes it', () => {
    expect(next('price')).toEqual({ code: 'concede', amount: eur(1200), option: 'G09', reason: 'smallClaim' });
  });

  it('for a refund that is due is the refund, with its sum', () => {
    expect(next('refundMissing')).toMatchObject({ amount: { minor: 890_000, currency: 'IRR' }, chosen: ['E1'] });
  });

  it('for an expensive defect is a new one or the money', () => {
    expect(next('defectExpensive')).toMatchObject({ count: 2, chosen: ['E3', 'E5'] });
  });

  it('for somebody who has taken us for another shop is kind help, once the agent says so', () => {
    expect(next('confused', 'confused').code).toBe('explainNotOurs');
  });
});

describe('what heats the talk', () => {
  it('changes no option, no price and no history', () => {
    const ticket = practiceTicket('insult');
    const { draft } = emptyRecord(ticket);
    const calm = adviceOn(ticket);
    const angry = adviceOn(ticket, { draft: { ...draft, heat: 3, customerType: 'abusive' } });
    expect(angry.offers).toEqual(calm.offers);
    expect(angry.entitled).toEqual(calm.entitled);
    expect(angry.line).toEqual(calm.line);
  });
});

describe('entitlement and goodwill', () => {
  it('stay apart: an entitlement uses no authority', () => {
    const ticket = practiceTicket('defectExpensive');
    const { draft } = emptyRecord(ticket);
    const { meters, chosen } = adviceOn(ticket, { draft: { ...draft, chosen: ['E5'] } });
    expect(meters.map(({ used }) => used.minor)).toEqual([0, 0]);
    expect(chosen.beyond).toEqual([]);
  });

  it('above the agent’s authority are named as beyond it', () => {
    const ticket = practiceTicket('defectExpensive');
    const { draft } = emptyRecord(ticket);
    const { chosen } = adviceOn(ticket, { draft: { ...draft, chosen: ['G12'] } });
    expect(chosen.beyond.map(({ option }) => option.id)).toEqual(['G12']);
    expect(adviceOn(ticket, { draft: { ...draft, chosen: ['G12'] } }, 2).chosen.beyond).toEqual([]);
  });
});

describe('the checklist of a ticket on which nothing was done', () => {
  const stateOf = (id: string, facts: Record<string, string> = {}) => {
    const ticket = practiceTicket('defectExpensive');
    return adviceOn(ticket, { case: caseWith(facts) }).checklist.items.find((item) => item.id === id)?.state;
  };

  it('suggests what is only guessed from the customer’s words, and has it done once a person says so', () => {
    expect([stateOf('CL-2'), stateOf('CL-2', { goal: 'refund' })]).toEqual(['suggested', 'done']);
    expect(stateOf('RC-1', { severity: 'low' })).toBe('suggested');
    expect(stateOf('RC-1', { severity: 'low', category: 'damagedOrDefective' })).toBe('done');
  });
});
