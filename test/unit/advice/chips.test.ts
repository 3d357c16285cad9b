import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advice/advise';
import type { ChipName } from '@/lib/advice/facts';
import { HIGH_CONFIDENCE, LEAST_CONFIDENCE, type TicketFacts } from '@/lib/facts/suggest';
import type { Evidence, Suggestion } from '@/lib/facts/suggestion';
import type { CaseRow } from '@/lib/history/rows';
import type { Category } from '@/lib/kernel/enums';
import { emptyRecord, factsOf, practiceTicket } from '../../make/open';
import { eur, NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';

const EVIDENCE: Evidence = { source: 'text', quote: 'It came without the lid.', message: 0, start: 8, end: 15 };
const suggestion = <T>(value: T, confidence: number, evidence: Partial<Evidence> = {}): Suggestion<T> => ({
  value,
  confidence,
  evidence: { ...EVIDENCE, ...evidence },
});
const WEAK = (LEAST_CONFIDENCE + HIGH_CONFIDENCE) / 2;
const SURE = HIGH_CONFIDENCE + 0.1;

const ticket = { ...practiceTicket('late'), tags: [], fields: [] };
const nothing = factsOf({ ...ticket, subject: '', messages: [] });

/** What the words suggest of the matter, the surest first. */
function matter(first: Suggestion<Category>, ...others: Suggestion<Category>[]): Partial<TicketFacts> {
  return { category: first, ranked: { ...nothing.ranked, categories: [first, ...others] } };
}

function adviceOf(found: Partial<TicketFacts>, facts?: CaseRow['facts']) {
  const ofCase = facts && {
    id: 'c',
    customer: 'k',
    shop: 'main',
    openedAt: NOW,
    facts,
    ticks: {},
    points: [],
    choices: {},
  };
  const record = { ...emptyRecord(ticket), ...(ofCase && { case: ofCase }) };
  const all: TicketFacts = { ...nothing, isComplaint: 'yes', ...found };
  return advise({ ticket, found: all, record, policy, agent: { level: 1 }, now: NOW, zone: 'UTC' });
}
const chipOf = (name: ChipName, found: Partial<TicketFacts>, facts?: CaseRow['facts']) =>
  adviceOf(found, facts).chips.find((each) => each.name === name)!;

const sure = matter(suggestion('missingItem', SURE));
const weak = matter(suggestion('missingItem', WEAK), suggestion('wrongItem', 0.3), suggestion('other', 0.1));

describe('a suggestion', () => {
  it('is built on where it is sure', () => {
    expect(chipOf('category', sure)).toMatchObject({ value: 'missingItem', status: 'suggested' });
    expect(adviceOf(sure).facts.category).toBe('missingItem');
  });

  it('is only a guess where it is not: nothing follows from it but a question', () => {
    const advice = adviceOf(weak);
    expect(chipOf('category', weak)).toMatchObject({ value: 'missingItem', status: 'unsure' });
    expect(advice.facts.category).toBeUndefined();
    expect(advice.recommended).toEqual([]);
    expect(advice.next).toMatchObject({ code: 'confirmGuess', guesses: [{ name: 'category' }] });
  });

  it('says what else it may be, as far as that is likely', () => {
    expect(chipOf('category', weak).others?.map(({ value }) => value)).toEqual(['wrongItem']);
  });

  it('concedes nothing on a sum that is only guessed', () => {
    const claim = suggestion(eur(900), 0.5);
    const priced = matter(suggestion('priceOrPromotion', SURE));
    const guessed = adviceOf({ ...priced, claimed: claim, ranked: { ...priced.ranked!, claims: [claim] } });
    expect(guessed.facts.claimed).toBeUndefined();
    expect(guessed.next).toMatchObject({ code: 'confirmGuess', guesses: [{ name: 'claimed' }] });
    const said = adviceOf(priced, { claimed: { value: eur(900), source: 'text', at: NOW } });
    expect(said.next).toMatchObject({ code: 'concede', amount: eur(900) });
  });

  it('asks for all that is guessed at once', () => {
    const goal = suggestion('refund' as const, WEAK);
    const both = { ...weak, goal, ranked: { ...weak.ranked!, goals: [goal] } };
    expect(adviceOf(both).next).toMatchObject({ guesses: [{ name: 'category' }, { name: 'goal' }] });
  });

  it('keeps the place of its words once it is confirmed, and what else was likely', () => {
    const facts = { category: { value: 'missingItem', source: 'text', quote: EVIDENCE.quote, at: NOW } };
    expect(chipOf('category', weak, facts)).toMatchObject({
      status: 'confirmed',
      message: 0,
      start: 8,
      others: [{ value: 'wrongItem' }],
    });
  });
});

describe('the severity', () => {
  const threat = (value: TicketFacts['threats'][number]['value']) => ({ threats: [suggestion(value, 0.7)] });

  it('is open where nothing speaks for one', () => {
    expect(chipOf('severity', sure)).toEqual({ name: 'severity', status: 'missing' });
  });

  it('is critical where the matter is safety, and a question where words only hint at it', () => {
    const danger = matter(suggestion('productSafety', SURE));
    expect(chipOf('severity', danger)).toMatchObject({ value: 'critical', status: 'suggested', because: 'safety' });
    const hinted = { ...sure, care: [suggestion('safety' as const, 0.7)] };
    expect(chipOf('severity', hinted)).toMatchObject({ value: 'critical', status: 'unsure', because: 'safety' });
  });

  it('is one step higher where they go public, and not for leaving', () => {
    const review = { ...sure, ...threat('publicReview') };
    expect(chipOf('severity', review)).toMatchObject({ value: 'high', status: 'unsure', because: 'threat' });
    expect(adviceOf(review).facts.severity).toBeUndefined();
    expect(chipOf('severity', { ...sure, ...threat('leave') }).status).toBe('missing');
  });

  it('is one step higher for fury, and for more than a lead decides', () => {
    const fury = { ...sure, heat: suggestion(3 as const, 0.8) };
    expect(chipOf('severity', fury)).toMatchObject({ value: 'high', because: 'heat' });
    const price = (minor: number) => ({ itemPrice: { value: eur(minor), source: 'field', at: NOW } });
    expect(chipOf('severity', sure, price(48_900))).toMatchObject({ value: 'high', because: 'price' });
    expect(chipOf('severity', sure, price(9_900)).status).toBe('missing');
  });

  it('stays as a person has set it', () => {
    const set = { severity: { value: 'low', source: 'agent', at: NOW } };
    expect(chipOf('severity', { ...sure, ...threat('media') }, set)).toMatchObject({
      value: 'low',
      status: 'confirmed',
    });
  });
});

describe('extra care', () => {
  it('is suggested as what helps, never as a condition', () => {
    const found = { ...sure, care: [suggestion('bereavement' as const, 0.9), suggestion('deadline' as const, 0.7)] };
    expect(chipOf('needsCare', found)).toMatchObject({
      value: 'considerate',
      status: 'unsure',
      others: [{ value: 'byDate' }],
    });
  });
});

describe('what was expected', () => {
  const promised = (isPassed: boolean) => ({ promised: [suggestion({ day: '2026-11-20', isPassed }, 0.8)] });

  it('is suggested in their own words where a promised day is over', () => {
    const late = { ...sure, ...promised(true) };
    expect(chipOf('promisedOn', late)).toMatchObject({ value: '2026-11-20', status: 'unsure' });
    expect(chipOf('expected', late)).toMatchObject({ value: EVIDENCE.quote, status: 'unsure' });
    expect(chipOf('expectedFrom', late)).toMatchObject({ value: 'ourPromise', status: 'unsure' });
    expect(chipOf('happened', late)).toMatchObject({ value: EVIDENCE.quote, status: 'unsure' });
  });

  it('counts a day in figures that can be two as the likelier one', () => {
    const either = (...passed: boolean[]) => ({
      ...sure,
      promised: passed.map((isPassed, month) => suggestion({ day: `2026-0${month + 5}-12`, isPassed }, 0.5)),
    });
    expect(chipOf('promisedOn', either(false, true)).status).toBe('missing');
    expect(chipOf('promisedOn', either(true, true))).toMatchObject({
      value: '2026-05-12',
      status: 'unsure',
      others: [{ value: '2026-06-12' }],
    });
    expect(chipOf('expected', either(true, true)).others).toBeUndefined();
  });

  it('is not suggested where nobody promised anything, or the day is still to come', () => {
    expect(chipOf('expected', sure).status).toBe('missing');
    expect(chipOf('expected', { ...sure, ...promised(false) }).status).toBe('missing');
  });
});
