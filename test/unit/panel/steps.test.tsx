import type { BestStep } from '@/lib/advice/next';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checklist } from '@/components/checklist/Checklist';
import { NextCard } from '@/components/next/NextCard';
import { TalkLines } from '@/components/talk/TalkLines';
import { progress } from '@/lib/checklist/progress';
import { being, caseView, drafted, sent, type ViewChange } from '../../make/caseView';
import { until } from '../../make/desk';
import { eur } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { panelAt } from '../../make/panel';
import { paint, pick, press, sees, shown, wipe } from '../../make/screen';

afterEach(wipe);

function list(view: ViewChange, isExpert = false) {
  const told = { onTick: vi.fn(), onAct: vi.fn() };
  const of = progress(caseView(view), {}, false);
  paint(<Checklist progress={of} isQuick={false} isExpert={isExpert} dayOf={() => 'Friday'} {...told} />);
  return told;
}
const open = (stage: string): void => act(() => document.getElementById(`stage-${stage}`)?.click());
const box = (id: string): void => act(() => shown(`item-${id}`)?.querySelector('input')?.click());
const text = (id: string): string => shown(id)?.textContent ?? '';

describe('a step in the panel', () => {
  it('is confirmed by one press where it is suggested, and opened again by one where it is done', () => {
    const { onTick } = list({ guessed: ['goal'], quotes: { goal: 'a new one, please' } });
    open('clarify');
    expect(text('item-CL-2')).toContain('“a new one, please”');
    box('CL-2');
    expect(onTick).toHaveBeenLastCalledWith('CL-2', 'done');
    open('receive');
    box('RC-3');
    expect(onTick).toHaveBeenLastCalledWith('RC-3', 'open');
  });

  it('is left out by one press and no word where it is only advised', () => {
    const { onTick } = list({ cause: undefined });
    open('close');
    press('skip-CO-4');
    expect(onTick).toHaveBeenCalledExactlyOnceWith('CO-4', 'skipped');
  });

  it('asks for a reason from a list where it is required', async () => {
    const { onTick } = list({});
    open('offer');
    press('skip-OF-1');
    expect(onTick).not.toHaveBeenCalled();
    await pick('only one by law');
    await sees(() => expect(onTick).toHaveBeenCalledWith('OF-1', 'skipped', 'onlyByLaw'));
  });

  it('can’t be left out at all where history is what it is about', () => {
    list({ facts: { isRepeat: true }, isHistoryLoaded: false });
    expect(shown('item-RC-3')).not.toBeNull();
    expect(shown('skip-RC-3')).toBeNull();
  });

  it('makes a promise of words by one press, and agrees a day to ask again by another', () => {
    const promise = { kind: 'callback', quote: 'I will call you on Friday', isDated: true, isRecorded: false } as const;
    const { onAct } = list({ draft: drafted({ promises: [promise] }), replies: [sent()] });
    open('promise');
    expect(text('item-PR-2')).toContain('“I will call you on Friday”');
    press('recordPromise');
    expect(onAct).toHaveBeenLastCalledWith({ code: 'recordPromise', promise });
    open('close');
    press('followUp');
    expect(onAct).toHaveBeenLastCalledWith({ code: 'followUp' });
  });

  it('is one line for experts, and has the wording for the rest', () => {
    list({}, false);
    expect(text('item-RC-1')).toContain('Matter and severity are set.');
    list({}, true);
    expect(text('item-RC-1')).not.toContain('Matter and severity are set.');
  });

  it('stands before all stages for a VIP, once', () => {
    list({ facts: { tier: 'vip' }, talk: being('vip') });
    expect(shown('pinned-items')?.querySelector('[data-testid="item-OF-1"]')).not.toBeNull();
    open('offer');
    expect(document.querySelectorAll('[data-testid="item-OF-1"]')).toHaveLength(1);
  });
});

describe('the next step in the panel', () => {
  const card = (next: Parameters<typeof NextCard>[0]['next'], isExpert = true): void => {
    const acts = { onAct: vi.fn(), onRefuse: vi.fn() };
    paint(<NextCard next={next} confirms={0} isExpert={isExpert} isReading={false} now={0} {...acts} />);
  };

  it('names the sum that is due and the sum that is conceded beyond it', () => {
    const amounts = { amount: eur(4500), conceded: eur(1500) };
    card({ code: 'giveEntitlement', ...amounts, chosen: ['E1', 'G09'], reason: 'due' }, false);
    expect(text('next')).toMatch(/€45\.00.*€15\.00/);
  });

  it('says why, and warns where it is the same as last time', () => {
    card({ code: 'offerChoice', count: 2, chosen: ['E3', 'E5'], reason: 'sameAsLast' });
    expect(text('next')).toContain('the same was given last time');
    card({ code: 'askRights', fact: 'country', reason: 'rightsFirst' });
    expect(text('next')).toContain('Find out first: bought in');
  });
});

describe('the step after a call', () => {
  it.each([true, false])('writes a note, after a letter a reply (call: %s)', (isCall) => {
    const next: BestStep = { code: 'offerChoice', count: 2, chosen: ['E3', 'E5'], reason: 'sameAsLast' };
    paint(
      <NextCard
        {...{ next, isCall }}
        confirms={0}
        isExpert
        isReading={false}
        now={0}
        onAct={vi.fn()}
        onRefuse={vi.fn()}
      />,
    );
    expect(text('next-action')).toBe(isCall ? 'Write the note' : 'Write the reply');
  });
});

describe('the lines on the talk', () => {
  it('are calm, with a press where one is enough', () => {
    const onPromise = vi.fn();
    const lines = [{ code: 'noNextContact' as const }, { code: 'firstContact' as const }];
    const show = (isExpert: boolean): void =>
      paint(
        <TalkLines lines={lines} isExpert={isExpert} answerDay="Friday" onAskGoal={vi.fn()} onPromise={onPromise} />,
      );
    show(false);
    expect(text('talk-noNextContact')).toContain('Answer by Friday');
    press('promise-answer');
    expect(onPromise).toHaveBeenCalledOnce();
    expect(shown('talk-firstContact')).not.toBeNull();
    show(true);
    expect(shown('talk-firstContact')).toBeNull();
  });
});

describe('a case in the panel', () => {
  it('is looked at from four sides where that is a step, and a press ticks it', async () => {
    const { desk } = await panelAt(practiceTicket('vip'));
    press('four-sides-fold');
    expect(text('four-sides')).toContain('Customer');
    expect(shown('four-sides-done')).not.toBeNull();
    press('four-sides-done');
    await until(() => desk.open()?.record.case?.ticks['DE-3']);
    await sees(() => expect(shown('four-sides-done')).toBeNull());
  });

  it('has no four sides where that is no step', async () => {
    await panelAt(practiceTicket('price'));
    expect(shown('four-sides-fold')).toBeNull();
  });

  it('promises what the draft says, once it is sent and not before', async () => {
    const { desk } = await panelAt(practiceTicket('late'));
    desk.edit({ isWriting: true, text: 'Thank you. I will call you tomorrow at ten.' });
    await until(() => desk.open()?.advice.view.draft);
    await sees(() => expect(document.getElementById('stage-promise')).not.toBeNull());
    open('promise');
    await sees(() => expect(shown('recordPromise')).not.toBeNull());
    press('recordPromise');
    await sees(() => expect(shown('item-PR-2')?.dataset.state).toBe('suggested'));
    const { draft, promises } = desk.open()!.record;
    expect(draft.promises).toMatchObject([{ what: 'callback' }]);
    expect(promises).toEqual([]);
  });

  it('sees the options of the draft, whatever their words, until they are taken out', async () => {
    const { desk } = await panelAt(practiceTicket('defectExpensive'));
    press('next-action');
    await until(() => desk.open()?.advice.view.draft);
    const option = () => desk.open()?.advice.checklist.items.find(({ id }) => id === 'OF-1');
    expect(option()).toMatchObject({ state: 'suggested', proof: { code: 'optionsInDraft', count: 2 } });
    desk.edit({ text: 'Thank you. I will look into it.' });
    expect(option()?.state).toBe('open');
  });
});
