import { describe, expect, it } from 'vitest';
import { STAGES, type CaseView } from '@/lib/checklist/item';
import { items, progress } from '@/lib/checklist/progress';
import { factsWith, type FactChange } from '../../make/offerCase';

type ViewChange = Partial<Omit<CaseView, 'facts'>> & { facts?: FactChange };

/** An ordinary e-mail complaint on which nothing has been done yet. */
const view = ({ facts = {}, ...change }: ViewChange = {}): CaseView => ({
  facts: factsWith(facts),
  guessed: [],
  quotes: {},
  talk: { type: 'calm', all: ['calm'], heat: 0, source: 'words' },
  isNewCustomer: true,
  isHistoryLoaded: true,
  orders: 1,
  dates: 1,
  hasGap: false,
  customerMessages: 1,
  points: { total: 0, answered: 0, waiting: 0 },
  conductSteps: [],
  hasFinished: false,
  replies: [],
  apologies: 0,
  listed: 0,
  commitments: [],
  hasGoodwill: false,
  hasChoice: false,
  authority: 'none',
  isRefused: false,
  needsCare: false,
  isHandedOver: false,
  isEntitlementKnown: true,
  hasCallback: false,
  promises: { open: 0, late: 0, done: 0 },
  hasOpenOffers: false,
  isClosed: false,
  ...change,
});
const shown = (change: ViewChange = {}, isQuick = false): string[] =>
  progress(view(change), {}, isQuick).items.map(({ id }) => id);
/** The items of the handbook: a team's own may come on top. */
const HANDBOOK =
  'RC-1 RC-2 RC-3 LI-1 LI-2 LI-3 CL-1 CL-2 CL-3 DE-1 DE-2 DE-3 DE-4 OF-1 OF-2 OF-3 OF-4 OF-5 PR-1 PR-2 PR-3 CO-1 CO-2 CO-3 CO-4'.split(
    ' ',
  );
const shownOfHandbook = (change: ViewChange): string[] => shown(change).filter((id) => HANDBOOK.includes(id));
const stateOf = (id: string, change: ViewChange = {}): string | undefined =>
  progress(view(change), {}, false).items.find((item) => item.id === id)?.state;

describe('the checklist', () => {
  it('has the 25 items of the handbook in seven stages', () => {
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(HANDBOOK));
    expect([...new Set(items.map(({ stage }) => stage))]).toEqual([...STAGES]);
  });

  it('shows seven steps on the quick track', () => {
    expect(shown({ authority: 'within' }, true)).toEqual(['RC-1', 'LI-2', 'LI-3', 'CL-2', 'DE-4', 'OF-4', 'CO-1']);
  });

  it('shows 16 steps for an e-mail about a defect, 18 with goodwill', () => {
    const defect = { facts: { category: 'damagedOrDefective', severity: 'medium' } } as const;
    const open = { promises: { open: 1, late: 0, done: 0 } };
    expect(shownOfHandbook({ ...defect, ...open })).toHaveLength(16);
    expect(shownOfHandbook({ ...defect, ...open, hasGoodwill: true, authority: 'within' })).toHaveLength(18);
  });

  it('hears a caller out and agrees a pause with an angry one', () => {
    expect(shown({ facts: { channel: 'phone', customerType: 'angry' } })).toEqual(
      expect.arrayContaining(['LI-1', 'PR-1']),
    );
    expect(shown({ facts: { channel: 'phone' } })).not.toContain('PR-1');
    expect(shown({ facts: { channel: 'phone' } })).not.toContain('RC-2');
  });

  it('answers reviews in public', () => {
    expect(shown({ facts: { channel: 'review' } })).toContain('CO-2');
    expect(shown()).not.toContain('CO-2');
  });

  it('asks for no offer from somebody who has taken us for another shop, but for an explanation', () => {
    const list = shown({ facts: { customerType: 'confused' } });
    expect(list).toContain('OF-5');
    expect(list).not.toEqual(expect.arrayContaining(['OF-1', 'DE-1', 'DE-2']));
  });

  it('looks at four sides for repeat and severe cases', () => {
    expect(shown({ facts: { isRepeat: true } })).toContain('DE-3');
    expect(shown({ facts: { severity: 'critical' } })).toContain('DE-3');
    expect(shown()).not.toContain('DE-3');
  });
});

describe('steps that tick by themselves', () => {
  it.each<[string, ViewChange, ViewChange]>([
    ['RC-1', { facts: { severity: undefined } }, { facts: { severity: 'low' } }],
    ['RC-3', { isHistoryLoaded: false }, { isHistoryLoaded: true }],
    ['LI-2', { customerMessages: 0 }, { customerMessages: 1 }],
    ['CL-1', { hasGap: false }, { hasGap: true }],
    ['CL-2', { facts: { goal: undefined } }, { facts: { goal: 'refund' } }],
    ['DE-2', { cause: undefined }, { cause: 'carrier' }],
    ['DE-4', { authority: 'above' }, { authority: 'within' }],
    [
      'OF-1',
      { replies: [{ hasThanks: true, hasApology: true, optionCount: 1 }] },
      { replies: [{ hasThanks: true, hasApology: true, optionCount: 2 }] },
    ],
    ['OF-4', { hasChoice: false }, { hasChoice: true }],
    [
      'CO-1',
      { promises: { open: 1, late: 0, done: 1 } },
      { promises: { open: 0, late: 0, done: 1 }, replies: [{ hasThanks: true, hasApology: true, optionCount: 1 }] },
    ],
    [
      'LI-3',
      { replies: [{ hasThanks: true, hasApology: false, optionCount: 0 }] },
      { replies: [{ hasThanks: true, hasApology: true, optionCount: 0 }] },
    ],
  ])('%s only when the record proves it', (id, without, proven) => {
    expect(stateOf(id, without)).not.toBe('done');
    expect(stateOf(id, proven)).toBe('done');
  });

  it.each<[string, ViewChange]>([
    ['RC-1', { guessed: ['category'] }],
    ['CL-1', { hasGap: true, guessed: ['order'] }],
    ['CL-2', { facts: { goal: 'refund' }, guessed: ['goal'] }],
  ])('%s is only suggested as long as it is guessed from words', (id, guessed) => {
    expect(stateOf(id, guessed)).toBe('suggested');
  });

  it('PR-1 when a callback is agreed', () => {
    const call: ViewChange = { facts: { channel: 'phone', customerType: 'angry' } };
    expect(stateOf('PR-1', call)).toBe('open');
    expect(stateOf('PR-1', { ...call, hasCallback: true })).toBe('done');
  });

  it('can be opened again by a person, and a person outranks the record', () => {
    const ticks = {
      'CL-2': { state: 'open' as const, by: 'Anna' },
      'OF-3': { state: 'skipped' as const, by: 'Anna', reason: 'noTime' },
    };
    const list = progress(view(), ticks, false).items;
    expect(list.find(({ id }) => id === 'CL-2')).toMatchObject({ state: 'open', by: 'Anna' });
    expect(list.find(({ id }) => id === 'OF-3')).toMatchObject({ state: 'skipped', reason: 'noTime' });
  });

  it('count towards their stage, and the first stage with something open is the current one', () => {
    const { stages, current } = progress(view(), {}, false);
    expect(stages.find(({ stage }) => stage === 'receive')).toEqual({ stage: 'receive', done: 2, total: 3 });
    expect(current).toBe('receive');
  });
});
