import { describe, expect, it } from 'vitest';
import { drafted, itemIn, promise, sent, type ViewChange } from '../../make/caseView';

describe('what has to be minded at a step', () => {
  const minds = (id: string, view: ViewChange): string[] => itemIn(id, view)?.minds.map(({ code }) => code) ?? [];

  it('is a further apology after two', () => {
    expect(minds('LI-3', { apologies: 1 })).toEqual([]);
    expect(itemIn('LI-3', { apologies: 2, replies: [sent()] })?.minds).toEqual([{ code: 'apologies', count: 2 }]);
  });

  it('is what is missing', () => {
    expect(minds('CL-1', { orders: 0, dates: 0, points: { total: 1, answered: 0, waiting: 1 } })).toEqual([
      'noOrder',
      'noDate',
      'noGap',
      'clarifying',
    ]);
    expect(minds('DE-3', { facts: { severity: 'high', goal: undefined } })).toEqual(['side.customer']);
    expect(minds('OF-5', { isRefused: true })).toEqual(['noRefusal']);
    expect(minds('PR-3', { isHandedOver: true })).toEqual(['noSummary']);
  });

  it('is each commitment that is no promise yet, with a press that makes it one', () => {
    const undated = promise({ quote: 'we will write to you', kind: 'reply', isDated: false });
    const item = itemIn('PR-2', { draft: drafted({ promises: [promise(), undated] }) });
    expect(item?.minds).toEqual([
      { code: 'unrecorded', quote: 'I will call you tomorrow' },
      { code: 'undated', quote: 'we will write to you' },
    ]);
    expect(item?.acts).toEqual([
      { code: 'recordPromise', promise: promise() },
      { code: 'recordPromise', promise: undated },
    ]);
  });

  it('is a day to ask again, once there was an answer and until it is set', () => {
    expect(itemIn('CO-3', {})?.acts).toEqual([]);
    expect(itemIn('CO-3', { replies: [sent()] })?.acts).toEqual([{ code: 'followUp' }]);
    expect(itemIn('CO-3', { replies: [sent()], followUp: 'set' })?.acts).toEqual([]);
  });
});
