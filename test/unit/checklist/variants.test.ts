import { describe, expect, it } from 'vitest';
import { itemHint, itemLabel } from '@/components/checklist/words';
import { progress } from '@/lib/checklist/progress';
import { speak } from '@/lib/i18n/i18n';
import { LANGUAGES } from '@/lib/languages';
import { being, caseView, itemIn, shownIn, type ViewChange } from '../../make/caseView';

const of = (view: ViewChange) => progress(caseView(view), {}, false);
const speech = await speak('en', 'UTC');
const wordsIn = (id: string, view: ViewChange): [label: string, hint: string | undefined] => {
  const { wordings } = of(view).variant;
  return [itemLabel({ id }, speech, wordings), itemHint({ id }, speech, wordings)];
};

describe('the list for a kind of customer', () => {
  it('hears an angry caller out and proposes a pause', () => {
    const call = { facts: { channel: 'phone' }, talk: being('angry', 2) } as const;
    expect(shownIn(call)).toEqual(expect.arrayContaining(['LI-1', 'PR-1']));
    expect(itemIn('LI-1', call)?.isRequired).toBe(true);
    expect(itemIn('PR-1', call)?.isRequired).toBe(false);
  });

  it('has options first for a VIP, and no explanations', () => {
    expect(of({ facts: { tier: 'vip' } }).variant).toMatchObject({ pinned: 'OF-1', isFolded: true });
    expect(of({}).variant).toMatchObject({ isFolded: false, startsAt: 'receive' });
    expect(of({}).variant.pinned).toBeUndefined();
  });

  it('looks at history and four sides without fail where they complained before', () => {
    const again = { facts: { isRepeat: true } };
    expect(itemIn('RC-3', again)?.isFixed).toBe(true);
    expect(itemIn('RC-3')?.isFixed).toBe(false);
    expect(itemIn('DE-3', again)?.isRequired).toBe(true);
    expect(itemIn('DE-3', { facts: { tier: 'vip' } })?.isRequired).toBe(false);
  });

  it('begins with asking where nobody wrote', () => {
    const silent = { talk: being('silent'), customerMessages: 0 };
    expect(of(silent).current).toBe('listen');
    expect(shownIn(silent)).not.toContain('RC-2');
    expect(of({ talk: being('silent'), customerMessages: 1 }).variant.startsAt).toBe('receive');
  });

  it('stays whole for somebody who insults, in a call with a pause', () => {
    const call = { facts: { channel: 'phone' } } as const;
    const calm = shownIn(call);
    expect(shownIn({ ...call, talk: being('abusive', 3) })).toEqual(expect.arrayContaining([...calm, 'PR-1']));
  });

  it('explains instead of offering where they took us for another shop, once a person says so', () => {
    const list = shownIn({ talk: being('confused') });
    expect(list).toContain('OF-5');
    for (const id of ['OF-1', 'DE-1', 'DE-2']) expect(list).not.toContain(id);
    expect(shownIn({ talk: { ...being('confused'), source: 'words' } })).toContain('DE-1');
  });

  it('requires a clean wording in writing, and reminds of it in a call', () => {
    expect(itemIn('OF-3')?.isRequired).toBe(true);
    expect(itemIn('OF-3', { facts: { channel: 'phone' } })?.isRequired).toBe(false);
  });
});

describe('the words of a step', () => {
  it('are those of the channel', () => {
    expect(wordsIn('LI-3', {})[0]).toBe('Thanked and apologised once');
    expect(wordsIn('LI-3', { facts: { channel: 'phone' } })[0]).toContain('aloud');
    expect(wordsIn('LI-3', { facts: { channel: 'review' } })[0]).toContain('in public');
    expect(wordsIn('CL-2', { facts: { channel: 'social' } })[0]).toContain('in private');
  });

  it('are those of the customer before those of the channel', () => {
    const angryCall = { facts: { channel: 'phone' }, talk: being('angry', 2) } as const;
    expect(wordsIn('LI-2', angryCall)[1]).toContain('Word for word');
    expect(wordsIn('LI-3', angryCall)).toEqual([expect.stringContaining('aloud'), expect.stringContaining('short')]);
    expect(wordsIn('OF-5', { talk: being('confused') })[0]).toContain('not ours');
  });

  it('are the team’s own where it has some', () => {
    expect(itemLabel({ id: 'LI-3', label: { en: 'Said sorry' } }, speech, ['spoken'])).toBe('Said sorry');
  });

  it('vary in the same way in every language', async () => {
    for (const language of LANGUAGES) {
      const own = await speak(language, 'UTC');
      expect(itemLabel({ id: 'LI-3' }, own, ['spoken'])).not.toBe(itemLabel({ id: 'LI-3' }, own));
      expect(itemHint({ id: 'DE-3' }, own, ['repeat'])).not.toBe(itemHint({ id: 'DE-3' }, own));
    }
  });
});
