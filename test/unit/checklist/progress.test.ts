import { describe, expect, it } from 'vitest';
import { STAGES } from '@/lib/checklist/item';
import { items, progress, type Tick } from '@/lib/checklist/progress';
import { being, caseView, itemIn, ITEM_IDS, sent, shownIn } from '../../make/caseView';

describe('the checklist', () => {
  it('has the 25 items of the handbook in seven stages', () => {
    expect(ITEM_IDS).toHaveLength(25);
    expect([...new Set(items.map(({ stage }) => stage))]).toEqual([...STAGES]);
  });

  it('shows seven steps on the quick track', () => {
    expect(shownIn({ authority: 'within' }, true)).toEqual(['RC-1', 'LI-2', 'LI-3', 'CL-2', 'DE-4', 'OF-4', 'CO-1']);
    const disputed = { minor: 1200, currency: 'EUR' };
    expect(shownIn({ facts: { disputed } }, true)).toHaveLength(7);
  });

  const defect = { category: 'damagedOrDefective', severity: 'medium' } as const;
  const promised = { promises: { open: 1, late: 0, done: 0 } };
  const goodwill = { hasGoodwill: true, authority: 'within' } as const;

  it('shows 16 steps for an e-mail about a defect, 18 with goodwill', () => {
    expect(shownIn({ facts: defect, ...promised })).toHaveLength(16);
    expect(shownIn({ facts: defect, ...promised, ...goodwill })).toHaveLength(18);
  });

  it('shows 17 steps for an angry call in which a call back is agreed, 19 with goodwill', () => {
    const call = { facts: { ...defect, channel: 'phone' }, talk: being('angry', 2), hasCallback: true } as const;
    expect(shownIn({ ...call, ...promised })).toHaveLength(17);
    expect(shownIn({ ...call, ...promised, ...goodwill })).toHaveLength(19);
  });

  it('shows 14 to 16 steps for a negative review', () => {
    const review = { channel: 'review' } as const;
    expect(
      shownIn({ facts: { ...review, category: 'serviceOrStaff', severity: 'low', fault: 'unknown' } }),
    ).toHaveLength(14);
    expect(shownIn({ facts: { ...review, ...defect, severity: 'low', fault: 'unknown' } })).toHaveLength(15);
    expect(shownIn({ facts: { ...review, ...defect } })).toHaveLength(16);
  });

  it('of the 18 has 15 ticked by themselves and 3 as suggestions, once all is done', () => {
    const { items: list } = progress(
      caseView({
        facts: defect,
        guessed: ['severity'],
        hasGap: true,
        cause: 'goodsQuality',
        firstReply: { minutes: 30, target: 240 },
        replies: [sent({ optionCount: 2, isApart: true })],
        hasChoice: true,
        promises: { open: 0, late: 0, done: 1 },
        followUp: 'set',
        ...goodwill,
      }),
      {},
      false,
    );
    const of = (state: string): string[] => list.filter((item) => item.state === state).map(({ id }) => id);
    expect(of('suggested')).toEqual(['RC-1', 'CL-1', 'PR-2']);
    expect(of('done')).toHaveLength(15);
    expect(of('open')).toEqual([]);
  });
});

describe('a tick of a person', () => {
  const by = 'Anna';

  it('opens each step again for good, whatever the record proves', () => {
    const everything = {
      facts: { channel: 'chat', severity: 'critical' },
      talk: being('angry', 3),
      replies: [sent({ optionCount: 2, isApart: true })],
      firstReply: { minutes: 1, target: 30 },
      isHandedOver: true,
      isRefused: true,
      needsCare: true,
      hasGoodwill: true,
      authority: 'within',
      hasFinished: true,
      cause: 'carrier',
      promises: { open: 0, late: 0, done: 1 },
    } as const;
    const ticks = Object.fromEntries(ITEM_IDS.map((id): [string, Tick] => [id, { state: 'open', by }]));
    const { items: list } = progress(caseView(everything), ticks, false);
    expect(list.filter(({ proof }) => proof).length).toBeGreaterThan(12);
    expect(list.filter(({ state }) => state !== 'open')).toEqual([]);
  });

  it('opens a step against what proved it then, until something else does', () => {
    const first = { replies: [sent()] };
    const against = itemIn('LI-3', first)?.proven;
    const ticks = { 'LI-3': { state: 'open', by, against } } as const;
    expect(itemIn('LI-3', first, ticks)).toMatchObject({ state: 'open', by });
    expect(itemIn('LI-3', { replies: [sent(), sent()] }, ticks)?.state).toBe('done');
  });

  it('opens a step that nothing proved, until something does', () => {
    const ticks = { 'LI-3': { state: 'open', by, against: '' } } as const;
    expect(itemIn('LI-3', {}, ticks)).toMatchObject({ state: 'open', by });
    expect(itemIn('LI-3', { replies: [sent()] }, ticks)?.state).toBe('done');
  });

  it('confirms what is only suggested, and keeps what proves it', () => {
    const item = itemIn('CL-1', { hasGap: true }, { 'CL-1': { state: 'done', by } });
    expect(item).toMatchObject({ state: 'done', by, proof: { code: 'factsFixed' } });
  });

  it('leaves a step out, with the reason where there is one', () => {
    expect(itemIn('OF-3', {}, { 'OF-3': { state: 'skipped', by, reason: 'noTime' } })).toMatchObject({
      state: 'skipped',
      reason: 'noTime',
    });
  });

  it('ends what had to be minded', () => {
    expect(itemIn('CL-1')?.minds).not.toEqual([]);
    expect(itemIn('CL-1', {}, { 'CL-1': { state: 'done', by } })?.minds).toEqual([]);
  });
});
