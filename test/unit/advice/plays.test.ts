import { describe, expect, it } from 'vitest';
import { inPlayOrder, playsOf, withTicks } from '@/lib/advice/plays';
import type { CaseFacts } from '@/lib/kernel/case';
import type { TalkVariant } from '@/lib/kernel/talk';
import type { CustomerType } from '@/lib/kernel/enums';
import { LANGUAGES } from '@/lib/languages';
import { adviceOn, practiceTicket } from '../../make/open';
import { eur } from '../../make/offerCase';
import { policy } from '../../make/policy';

const talk = (type: CustomerType = 'calm'): TalkVariant => ({ type, all: [type], heat: 0, source: 'words' });
const plays = (facts: Partial<CaseFacts>, type?: CustomerType): string[] =>
  playsOf(policy, { isRepeat: false, hasBrokenPromise: false, ...facts }, talk(type), '2026-11-26').map(({ id }) => id);

describe('the ready steps', () => {
  it.each<[string, Partial<CaseFacts>, CustomerType | undefined, string[]]>([
    ['late', { category: 'lateDelivery' }, undefined, ['late']],
    ['lost', { category: 'notReceived' }, undefined, ['late']],
    ['defective', { category: 'damagedOrDefective', itemPrice: eur(2000) }, undefined, ['defect']],
    ['defective and dear', { category: 'damagedOrDefective', itemPrice: eur(30_000) }, undefined, ['expensiveDefect']],
    ['defective, price not known', { category: 'damagedOrDefective' }, undefined, ['defect']],
    ['a wrong item', { category: 'wrongItem' }, undefined, ['wrongOrMissing']],
    ['a price', { category: 'priceOrPromotion' }, undefined, ['price']],
    ['rude', { category: 'serviceOrStaff' }, undefined, ['rude']],
    ['a promise of ours', { category: 'lateDelivery', hasBrokenPromise: true }, undefined, ['brokenPromise', 'late']],
    ['another shop', {}, 'confused', ['notOurs']],
    ['insulting', { category: 'lateDelivery' }, 'abusive', ['insulting', 'late']],
    ['many customers', { category: 'websiteOrApp', isIncident: true }, undefined, ['several']],
    ['a review', { category: 'wrongItem', channel: 'review' }, undefined, ['review', 'wrongOrMissing']],
    ['nothing known', {}, undefined, []],
  ])('for %s', (_, facts, type, expected) => {
    expect(plays(facts, type)).toEqual(expected);
  });

  it('say something in every language, step by step', () => {
    for (const { id, label, steps: own, texts = [] } of policy.plays) {
      const steps = own.map((step) => step.label);
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(texts.length, id).toBeGreaterThanOrEqual(1);
      for (const words of [label, ...steps, ...texts.flatMap((text) => [text.label, text.text])])
        expect(Object.keys(words).toSorted(), id).toEqual([...LANGUAGES].toSorted());
    }
  });

  it('remember which of them were done', () => {
    const [late] = withTicks(
      policy.plays.filter(({ id }) => id === 'late'),
      { 'play-late-2': { state: 'done' } },
    );
    expect(late?.steps.map(({ isDone }) => isDone)).toEqual([false, true, false, false]);
  });

  it('keep what was done when they are put in another order', () => {
    const late = policy.plays.find(({ id }) => id === 'late')!;
    const [turned] = withTicks([{ ...late, steps: late.steps.toReversed() }], { 'play-late-2': { state: 'done' } });
    const done = turned?.steps.filter(({ isDone }) => isDone).map(({ words }) => words);
    expect(done).toEqual([late.steps[1]?.label]);
  });

  it.each<[string, Partial<CaseFacts>, CustomerType, string[]]>([
    ['angry and late', { category: 'lateDelivery' }, 'angry', ['late', 'upset']],
    ['angry about something else', { category: 'wrongItem' }, 'angry', ['wrongOrMissing']],
    ['angry about nobody knows what', {}, 'angry', []],
    ['calm and late', { category: 'lateDelivery' }, 'calm', ['late']],
  ])(
    'of a kind of talk ask for their conditions too, and stand beside those of the matter: %s',
    (_, own, type, ids) => {
      const upset = {
        ...policy.plays[0]!,
        id: 'upset',
        talk: 'angry' as const,
        when: [[{ fact: 'category' as const, in: ['lateDelivery' as const] }]],
      };
      const facts = { isRepeat: false, hasBrokenPromise: false, ...own };
      const found = playsOf({ plays: [...policy.plays, upset] }, facts, talk(type), '2026-11-26');
      expect(found.map(({ id }) => id)).toEqual(ids);
    },
  );

  it('with neither conditions nor a kind of talk are for no case', () => {
    const { talk: _, ...blank } = { ...policy.plays[0]!, when: [] };
    expect(playsOf({ plays: [blank] }, { isRepeat: false, hasBrokenPromise: false }, talk(), '2026-11-26')).toEqual([]);
  });

  it('bring what they propose to the front, and change no verdict', () => {
    const { offers, plays: shown } = adviceOn(practiceTicket('late'));
    expect(shown.map(({ id }) => id)).toContain('late');
    const open = offers.filter(({ verdict, isQuick }) => verdict.kind === 'offer' && !isQuick);
    expect(open.slice(0, 2).map(({ option }) => option.id)).toEqual(['G05', 'G04']);
    const without = adviceOn(practiceTicket('late'), {}, 1, { ...policy, plays: [] }).offers;
    expect(inPlayOrder(without, []).map(({ option }) => option.id)).toEqual(without.map(({ option }) => option.id));
    const verdicts = (list: typeof offers) =>
      Object.fromEntries(list.map(({ option, verdict }) => [option.id, verdict]));
    expect(verdicts(offers)).toEqual(verdicts(without));
  });
});
