import { afterEach, describe, expect, it, vi } from 'vitest';
import { MyDay } from '@/components/day/MyDay';
import { Conduct } from '@/components/talk/Conduct';
import { PauseSheet } from '@/components/talk/PauseSheet';
import { RefusalForm } from '@/components/talk/RefusalForm';
import { TimeForm } from '@/components/talk/TimeForm';
import type { PromiseRow } from '@/lib/history/rows';
import { HOUR, MINUTE } from '@/lib/kernel/time';
import { languageFiles } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { choose, paint, press, shown, type, wipe } from '../../make/screen';
import { NOW } from '../../make/offerCase';

afterEach(wipe);

const nothing = (): void => undefined;
const phrases = languageFiles<Phrases>('phrases').en!;
const promise = (change: Partial<PromiseRow> = {}): PromiseRow => ({
  id: 'p',
  customer: 'c',
  what: 'callback',
  text: 'Call back',
  from: NOW + 2 * HOUR,
  due: NOW + 3 * HOUR,
  madeAt: NOW,
  state: 'open',
  isPause: true,
  ...change,
});

describe('agreeing a time', () => {
  const form = (change: object = {}) => (
    <TimeForm
      title="Pause"
      now={NOW}
      contact="+44 20 7946 0000"
      channel="phone"
      zones={['Europe/London']}
      zone="Europe/London"
      language="en"
      languages={['en']}
      onLanguage={nothing}
      phrases={phrases}
      others={[]}
      onAgree={nothing}
      onClose={nothing}
      {...change}
    />
  );

  it('tells the customer their own time, and shows it beside ours where the clocks differ', () => {
    paint(form());
    expect(shown('their-time')).toBeNull();
    wipe();
    paint(form({ zones: ['Asia/Tehran'] }));
    expect(shown('their-time')?.textContent).toContain('Asia/Tehran');
    const at = Temporal.Instant.fromEpochMilliseconds(Math.ceil((NOW + HOUR) / (15 * MINUTE)) * 15 * MINUTE);
    const there = at.toZonedDateTimeISO('Asia/Tehran').toPlainTime().toString({ smallestUnit: 'minute' });
    expect(shown('pause-words')?.textContent).toContain(`between ${there}`);
    expect(shown('pause-words')?.textContent).toContain('+44 20 7946 0000');
  });

  it('warns of another promise in that hour, and of none at another time', () => {
    paint(form({ others: [promise({ from: NOW + HOUR, due: NOW + 2 * HOUR, text: 'Call Bob' })] }));
    expect(shown('clash')?.textContent).toContain('Call Bob');
    wipe();
    paint(form({ others: [promise({ from: NOW + 6 * HOUR, due: NOW + 7 * HOUR })] }));
    expect(shown('clash')).toBeNull();
  });

  it('gives a window, a channel and a number', () => {
    const onAgree = vi.fn();
    paint(form({ onAgree }));
    press('agree-pause');
    const agreed = onAgree.mock.calls[0]?.[0] as { from: number; due: number };
    expect(agreed).toMatchObject({ channel: 'phone', contact: '+44 20 7946 0000' });
    expect(agreed.due - agreed.from).toBe(HOUR);
    expect(agreed.from).toBeGreaterThan(NOW);
  });
});

describe('the sheet of a pause', () => {
  const possible = ['E3', 'E5', 'G05'].map((id) => ({ id, label: id }));
  const sheet = (row: PromiseRow, acts: object = {}) => (
    <PauseSheet
      promise={row}
      now={NOW}
      possible={possible}
      onWant={nothing}
      onSet={nothing}
      onRemove={nothing}
      onPrepare={nothing}
      onOffer={nothing}
      onKeep={nothing}
      {...acts}
    />
  );

  it('says what is missing until two options are ready and everything is found out', () => {
    paint(sheet(promise({ findings: [{ id: 'f', text: 'stock?', isDone: false }] })));
    expect(shown('pause-lacks')?.textContent).toBe('No option ready · 1 thing to find out');
    paint(sheet(promise({ options: possible.slice(0, 2), findings: [{ id: 'f', text: 'stock?', isDone: true }] })));
    expect(shown('pause-lacks')).toBeNull();
  });

  it('takes what is to be found out, from whom, and the options that are ready', () => {
    const [onWant, onPrepare, onOffer] = [vi.fn(), vi.fn(), vi.fn()];
    paint(sheet(promise({ options: possible.slice(0, 1) }), { onWant, onPrepare, onOffer }));
    type('finding', 'Is it in stock?');
    type('finding-whom', 'warehouse');
    press('add-finding');
    expect(onWant).toHaveBeenCalledWith('Is it in stock?', 'warehouse');
    press('prepare-E5');
    expect(onPrepare).toHaveBeenCalledWith(possible.slice(0, 2));
    press('offer-prepared');
    expect(onOffer).toHaveBeenCalledWith(['E3']);
  });

  it('is told in my day each part in its own direction', () => {
    const ticket = { key: 'k', subject: 'Perché?', url: 'u', seenAt: NOW };
    const entries = [{ kind: 'promise', promise: promise({ text: 'Le scriviamo.' }), isLate: false, ticket }] as const;
    paint(<MyDay now={NOW} entries={entries as never} onOpen={nothing} onBack={nothing} />);
    const parts = [...(shown('day-promise')?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent);
    expect(parts).toEqual(['Le scriviamo.', 'Perché?']);
  });

  it('is told in my day when the call is near and nothing is ready', () => {
    const day = (row: PromiseRow) => (
      <MyDay now={NOW} entries={[{ kind: 'promise', promise: row, isLate: false }]} onOpen={nothing} onBack={nothing} />
    );
    paint(day(promise({ from: NOW + HOUR / 2 })));
    expect(shown('day-promise')?.textContent).toContain('No option ready');
    paint(day(promise()));
    expect(shown('day-promise')?.textContent).not.toContain('No option ready');
  });
});

describe('conduct', () => {
  it('offers one step after the other, each only with the words that it answers', () => {
    const onTake = vi.fn();
    const part = (taken: readonly { step: 'notice'; quote: string; at: number; by: string }[], seen: string) => (
      <Conduct
        taken={taken}
        seen={seen}
        language="en"
        isCall={false}
        phraseOf={(step) => `words of ${step}`}
        onTake={onTake}
        onPause={nothing}
        onHandOver={nothing}
      />
    );
    paint(part([], ''));
    expect(shown('conduct-take')).toHaveProperty('disabled', true);
    wipe();
    paint(part([{ step: 'notice', quote: 'idiots', at: NOW, by: 'Anna' }], 'idiots'));
    expect(shown('conduct')?.textContent).toContain('words of warning');
    press('conduct-take');
    expect(onTake).toHaveBeenCalledWith('warning', 'idiots');
  });
});

describe('the form of a refusal', () => {
  const route = { text: 'the ADR body', isVerified: false, checkedOn: '2026-11-26' };

  it('opens only with reason, rule, what we can do and where to turn', () => {
    const onRefuse = vi.fn();
    paint(<RefusalForm possible={[]} route={route} onDraft={nothing} onRefuse={onRefuse} onClose={nothing} />);
    expect(shown('refuse')).toHaveProperty('disabled', true);
    expect(shown('refusal-missing')?.textContent).toContain('why, the rule and what we can do');
    choose('refusal-reason', 'outOfTerm');
    type('refusal-rule', '14 days');
    type('refusal-instead', 'A repair');
    expect(shown('refusal-missing')).toBeNull();
    type('refusal-route', '  ');
    expect(shown('refuse')).toHaveProperty('disabled', true);
    type('refusal-route', 'the ADR body');
    press('refuse');
    const made = { reason: 'outOfTerm', rule: '14 days', instead: 'A repair', offers: [], route: 'the ADR body' };
    expect(onRefuse).toHaveBeenCalledWith(made);
  });

  it('says that the route is not verified', () => {
    paint(<RefusalForm possible={[]} route={route} onDraft={nothing} onRefuse={nothing} onClose={nothing} />);
    expect(shown('refusal-form')?.textContent).toContain('Not verified');
  });
});
