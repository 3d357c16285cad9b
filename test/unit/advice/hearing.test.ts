import { describe, expect, it } from 'vitest';
import type { NextStep } from '@/lib/advice/next';
import type { CaseSeen } from '@/lib/advice/view';
import { decisionOn, SEEN } from '../../make/decision';

describe('an angry customer in a chat', () => {
  const angry = { type: 'angry', all: ['angry'], heat: 2, source: 'agent' } as const;
  const next = (change: Partial<CaseSeen> = {}, underWay?: NextStep) =>
    decisionOn({ channel: 'chat' }, { seen: { ...SEEN, talk: angry, hasFinished: false, ...change }, underWay }).next;
  const close: NextStep = { code: 'close' };

  it('is heard out, where a person says that they are', () => {
    expect(next()).toEqual({ code: 'listen', reason: 'angry' });
    expect(next({ hasFinished: true }).code).not.toBe('listen');
    expect(next({ talk: { ...angry, source: 'words' } }).code).not.toBe('listen');
  });

  it('is heard out also after a reply that only held, until they have finished or say that all is well', () => {
    expect(next({}, close).code).toBe('listen');
    expect(next({ hasReplied: true }, close).code).toBe('listen');
    expect(next({ hasReplied: true }, { code: 'keepPromises', count: 1 }).code).toBe('listen');
    expect(next({ hasReplied: true, hasFinished: true }, close).code).toBe('answerAgain');
    expect(next({ hasReplied: true, confirmedBy: 'Thank you!' }, close).code).toBe('close');
  });

  it('does not come before a reply that is in hand', () => {
    expect(next({}, { code: 'insert' }).code).toBe('insert');
  });
});
