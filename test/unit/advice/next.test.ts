import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEXT_REASONS, type NextStep } from '@/lib/advice/next';
import type { CaseSeen } from '@/lib/advice/view';
import { SIDE_REMEDIES, type CustomerType, type Heat } from '@/lib/kernel/enums';
import { emptyDraft } from '@/lib/history/drafts';
import { speak } from '@/lib/i18n/i18n';
import { LANGUAGES } from '@/lib/languages';
import { decisionOn, SEEN } from '../../make/decision';
import { policies } from '../../make/generated';
import { eur, type FactChange } from '../../make/offerCase';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** Mostly absent, or much of what comes later would hardly be met. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const few = fc.nat(3);

const facts: fc.Arbitrary<FactChange> = fc.record({
  category: maybe(
    fc.constantFrom('lateDelivery', 'damagedOrDefective', 'priceOrPromotion', 'billing', 'serviceOrStaff', 'other'),
  ),
  goal: maybe(fc.constantFrom('refund', 'replacement', 'compensation', 'apology', 'delivery')),
  channel: maybe(fc.constantFrom('email', 'phone', 'chat', 'review')),
  country: maybe(fc.constantFrom('DE', 'RU', 'IR', 'US')),
  fault: maybe(fc.constantFrom('ours', 'customer')),
  severity: maybe(fc.constantFrom('low', 'high')),
  deliveredOn: maybe(fc.constantFrom('2026-11-20', '2025-01-01')),
  itemPrice: maybe(fc.integer({ min: 1, max: 90_000 }).map(eur)),
  orderTotal: maybe(fc.integer({ min: 1, max: 90_000 }).map(eur)),
  claimed: maybe(fc.integer({ min: 1, max: 9000 }).map(eur)),
  isRepeat: fc.boolean(),
});

const talk = fc
  .record({
    type: fc.constantFrom<CustomerType[]>('calm', 'angry', 'abusive', 'confused', 'vip', 'repeat', 'silent'),
    heat: fc.constantFrom<Heat[]>(0, 1, 2, 3),
    source: fc.constantFrom<CaseSeen['talk']['source'][]>('agent', 'record', 'words'),
  })
  .map(({ type, ...rest }) => ({ type, all: [type], ...rest }));

const seen: fc.Arbitrary<CaseSeen> = fc
  .record({
    talk,
    hasFinished: fc.boolean(),
    customerMessages: few,
    apologies: few,
    points: seldom(fc.tuple(few, few, few)).map(([open, answered, waiting] = [0, 0, 0]) => ({
      total: open + answered + waiting,
      answered,
      waiting,
    })),
    refusal: seldom(fc.record({ isComplete: fc.constant(true), isTold: fc.boolean() })),
    handover: seldom(fc.record({ isAnnounced: fc.boolean(), isAccepted: fc.boolean() })),
    hasReplied: fc.boolean(),
    confirmedBy: maybe(fc.constant('Thank you')),
    hasEntitlementOffer: fc.boolean(),
  })
  .map((change) => ({ ...SEEN, ...change }));

const underWay = seldom(
  fc.constantFrom<NextStep[]>(
    { code: 'insert' },
    { code: 'close' },
    { code: 'closed' },
    { code: 'keepPromises', count: 1 },
  ),
);

const situation = fc.record({
  facts,
  seen,
  underWay,
  policy: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: policies }),
  lastTime: fc.subarray(['G04', 'G05', 'G07', 'E3', 'E6']),
  chosen: fc.subarray(['G04', 'E3']),
});

const decided = (given: typeof situation extends fc.Arbitrary<infer T> ? T : never) =>
  decisionOn(given.facts, {
    seen: given.seen,
    underWay: given.underWay,
    ...(given.policy && { policy: given.policy }),
    lastTime: new Set(given.lastTime),
    draft: { ...emptyDraft('t'), chosen: given.chosen, amounts: {} },
  });

const RUNS = { numRuns: 400 };

describe('the next best step, whatever the state and history', () => {
  it('is always one, with a reason that has words, and the same for the same case', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { next } = decided(given);
        expect(NEXT_REASONS).toContain(next.reason);
        expect(decided(given).next).toEqual(next);
      }),
      RUNS,
    );
  });

  it('is never ahead of listening to an angry caller', () => {
    fc.assert(
      fc.property(situation, (given) => {
        fc.pre(given.underWay?.code !== 'closed');
        const angry = { ...given.seen, hasFinished: false, talk: { ...given.seen.talk, all: ['angry' as const] } };
        const facts = { ...given.facts, channel: 'phone' as const };
        expect(decided({ ...given, facts, seen: angry }).next).toEqual({ code: 'listen', reason: 'angry' });
      }),
      RUNS,
    );
  });

  it('gives no goodwill before what the customer is entitled to', () => {
    const met = { count: 0 };
    fc.assert(
      fc.property(situation, (given) => {
        const { next, entitled, offers } = decided(given);
        const isGoodwill = (id: string): boolean => offers.some(({ option }) => option.id === id);
        const ids = next.code === 'concede' ? [next.option] : 'chosen' in next ? next.chosen : [];
        const gives = ids.some(isGoodwill);
        met.count += gives ? 1 : 0;
        const due = entitled.kind === 'known' ? entitled.list.map(({ rule }) => rule) : [];
        const hasRemedy = due.some(({ remedy }) => !SIDE_REMEDIES.includes(remedy));
        expect(gives && hasRemedy && !due.some(({ id }) => id === ids[0])).toBe(false);
        expect(next.code === 'offerChoice' && entitled.kind === 'unknown').toBe(false);
      }),
      RUNS,
    );
    expect(met.count).toBeGreaterThan(0);
  });

  it('is no third apology', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { next } = decided(given);
        expect(next.code === 'apologise' && given.seen.apologies >= 2).toBe(false);
      }),
      RUNS,
    );
  });

  it('says where a customer who has complained before would get the same again', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { next } = decided(given);
        const ids = 'chosen' in next ? next.chosen : [];
        const isSame = given.facts.isRepeat === true && ids.some((id) => given.lastTime.includes(id));
        const isOffer = next.code === 'offerChoice' || next.code === 'giveEntitlement';
        expect(next.reason === 'sameAsLast').toBe(isOffer && isSame);
      }),
      RUNS,
    );
  });
});

describe('the next best step', () => {
  const next = (change: Partial<CaseSeen>, factChange: FactChange = {}, going?: NextStep) =>
    decisionOn(factChange, { seen: { ...SEEN, ...change }, underWay: going }).next;
  const close: NextStep = { code: 'close' };

  it('waits for what was asked, tells what was refused and who takes over, before anything is offered', () => {
    expect(next({ points: { total: 2, answered: 0, waiting: 1 } }).code).toBe('waitForClarification');
    expect(next({ refusal: { isComplete: true, isTold: false } }).code).toBe('explainRefusal');
    expect(next({ handover: { isAnnounced: false, isAccepted: false } }).code).toBe('announceHandover');
    expect(next({ handover: { isAnnounced: true, isAccepted: false } }).code).toBe('waitForHandover');
    expect(next({ handover: { isAnnounced: true, isAccepted: true } }).code).toBe('offerChoice');
  });

  it('answers what is left after a reply, and what the customer has written since', () => {
    const points = { total: 3, answered: 2, waiting: 0 };
    expect(next({ points }, {}, close)).toEqual({ code: 'answerPoints', count: 1, total: 3, reason: 'pointsOpen' });
    expect(next({ points }, { channel: 'phone' }, close).code).toBe('close');
    expect(next({ hasReplied: true }, {}, close).code).toBe('answerAgain');
    expect(next({ hasReplied: true, confirmedBy: 'Thank you' }, {}, close)).toEqual({
      code: 'close',
      reason: 'confirmed',
    });
  });

  it('asks a customer who has written nothing', () => {
    const silent = { type: 'silent', all: ['silent'], heat: 0, source: 'words' } as const;
    expect(next({ talk: silent, customerMessages: 0 }).code).toBe('checkIn');
  });

  it('says what happens instead of a third apology', () => {
    const words = { goal: 'apology', category: 'serviceOrStaff' } as const;
    expect(next({ apologies: 1 }, words).code).toBe('apologise');
    expect(next({ apologies: 2 }, words)).toEqual({ code: 'sayWhatHappens', chosen: [], reason: 'apologised' });
  });

  it('finds out what is due before goodwill is offered', () => {
    expect(next({}, { country: undefined, goal: 'compensation' })).toMatchObject({
      code: 'askRights',
      fact: 'country',
    });
  });

  it('has words for each step and each reason in every language', async () => {
    const codes = ['listen', 'askFact', 'confirmGuess', 'askRights', 'askGoal', 'concede', 'giveEntitlement'].concat(
      ['offerChoice', 'apologise', 'sayWhatHappens', 'explainNotOurs', 'checkIn', 'answerReview', 'answerPoints'],
      ['answerAgain', 'waitForClarification', 'announceHandover', 'waitForHandover', 'explainRefusal', 'insert'],
      ['send', 'recordChoice', 'useDecision', 'waitForDecision', 'prepareCallback', 'keepPromises', 'close', 'closed'],
    );
    for (const language of LANGUAGES) {
      const { has } = await speak(language, 'UTC');
      expect(NEXT_REASONS.filter((reason) => !has(`next.reason.${reason}`))).toEqual([]);
      expect(codes.filter((code) => !has(`next.${code}.title`) && !has(`next.${code}.title_other`))).toEqual([]);
    }
  });
});
