import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DecideForm } from '@/components/approval/DecideForm';
import { OwnRequest } from '@/components/approval/OwnRequest';
import { Refused } from '@/components/approval/Refused';
import { RequestView } from '@/components/approval/RequestView';
import { TakeIn } from '@/components/approval/TakeIn';
import type { Request } from '@/lib/approval/request';
import type { RequestRow } from '@/lib/history/rows';
import { HOUR } from '@/lib/kernel/time';
import type { OwnKey } from '@/lib/signing/keys';
import { requestOf } from '../../make/approval';
import { eur, NOW } from '../../make/offerCase';
import { policy } from '../../make/policy';
import { paint, press, shown, wipe } from '../../make/screen';

const key = { publicKey: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) } } as OwnKey;
const request = (change: Partial<Request> = {}): Request =>
  requestOf({ key, name: 'Anna', agentId: 'anna', card: 'card', cardId: 'c', level: 1 }, change);
const holder = { key: key.publicKey, name: 'Anna', agentId: 'anna', level: 1 as const };

const row = (change: Partial<RequestRow> = {}): RequestRow => ({
  id: 'r1',
  request: 'r1',
  case: 'c1',
  customer: 'k1',
  side: 'mine',
  state: 'waiting',
  jws: 'a.b.c',
  option: 'G12',
  label: 'Shop credit',
  cost: eur(4000),
  level: 2,
  from: 'Anna',
  ticket: { url: 'https://desk.example/1', subject: 'Lamp' },
  askedAt: NOW,
  dueAt: NOW + 4 * HOUR,
  ...change,
});

/** Gives a field a value as React sees it. */
function enter(field: HTMLElement | null, value: string, event: 'input' | 'change'): void {
  act(() => {
    Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field);
    field?.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
const type = (id: string, text: string): void => enter(shown(id), text, 'input');
const submit = (id: string): void => act(() => (shown(id) as HTMLFormElement).requestSubmit());

afterEach(wipe);

describe('a request', () => {
  it('tells the whole case to somebody who has never seen it', () => {
    paint(<RequestView judged={{ jws: 'x', request: request(), agent: holder }} now={NOW} />);
    const text = document.body.textContent;
    for (const part of [
      'Anna asks for: Partial refund',
      '€100.00',
      'Damaged or defective',
      'Repair',
      'customer, 90 days: €5.00',
      'Case would come to €100.00 of €25.00',
      'A loyal customer, and it is our fault.',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('only claimed');
  });

  it('without a card says that the name is only claimed, and a late one that it is late', () => {
    paint(<RequestView judged={{ jws: 'x', request: request() }} now={NOW + 5 * HOUR} />);
    expect(document.body.textContent).toContain('only claimed');
    expect(document.body.textContent).toContain('late');
  });
});

describe('deciding', () => {
  it('approves with one press', () => {
    const onDecide = vi.fn<(decided: unknown) => void>();
    paint(<DecideForm request={request()} policy={policy} onDecide={onDecide} />);
    press('approve');
    expect(onDecide).toHaveBeenCalledWith({ decision: 'approved', reason: '' });
  });

  it('refuses with a reason only', () => {
    const onDecide = vi.fn<(decided: unknown) => void>();
    paint(<DecideForm request={request()} policy={policy} onDecide={onDecide} />);
    press('refuse');
    submit('decide-form');
    expect(onDecide).not.toHaveBeenCalled();
    type('reason', 'Repair first.');
    submit('decide-form');
    expect(onDecide).toHaveBeenCalledWith({ decision: 'refused', reason: 'Repair first.' });
  });

  it('of management wants a reason whatever is decided', () => {
    const onDecide = vi.fn<(decided: unknown) => void>();
    paint(<DecideForm request={request({ level: 3 })} policy={policy} onDecide={onDecide} />);
    press('approve');
    expect(onDecide).not.toHaveBeenCalled();
    expect((shown('reason') as HTMLTextAreaElement).required).toBe(true);
  });

  it('may choose another option of the catalog, with what it costs', () => {
    const onDecide = vi.fn<(decided: unknown) => void>();
    paint(<DecideForm request={request()} policy={policy} onDecide={onDecide} />);
    press('change');
    const select = document.querySelector('select');
    expect([...(select?.options ?? [])].map(({ value }) => value)).toContain('G13');
    enter(select, 'G13', 'change');
    submit('decide-form');
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({ option: { id: 'G13' }, face: eur(6000), cost: eur(4500) });
  });
});

describe('a request of one’s own', () => {
  it('says who decides until when, and who may too once half of the time has passed', () => {
    paint(<OwnRequest row={row()} who="Team lead" deputy="Maria" now={NOW} />);
    expect(shown('own-request')?.textContent).toContain('Team lead decides');
    expect(shown('own-request')?.textContent).toContain('or Maria');
  });

  it('says what was decided, by whom, why, and that an answer was used twice', () => {
    const answer = {
      answer: 'a1',
      request: 'r1',
      jws: 'd.e.f',
      decision: 'changed' as const,
      option: 'G12',
      label: 'Shop credit',
      cost: eur(2000),
      reason: 'Half is fair.',
      by: 'Tom',
      level: 2 as const,
      answeredAt: NOW,
      expiresAt: NOW + HOUR,
    };
    paint(<OwnRequest row={row({ state: 'answered', answer, isReused: true })} who="Team lead" now={NOW + HOUR} />);
    const text = shown('own-request')?.textContent;
    for (const part of ['Decided otherwise by Tom', '€20.00', 'Half is fair.', 'expired', 'used twice'])
      expect(text).toContain(part);
  });
});

describe('what came another way', () => {
  it('is handed on as it was pasted', () => {
    const onText = vi.fn<(text: string) => void>();
    paint(<TakeIn onText={onText} />);
    expect((shown('take-block') as HTMLButtonElement).disabled).toBe(true);
    type('paste-block', '-----BEGIN AMENDS ANSWER-----');
    press('take-block');
    expect(onText).toHaveBeenCalledWith('-----BEGIN AMENDS ANSWER-----');
  });

  it('and was refused says why, and where it is out of shape', () => {
    const fault = { reason: 'malformed', places: [{ path: 'cost.minor' }] };
    paint(<Refused kind="answer" fault={fault} onDismiss={() => undefined} />);
    expect(shown('refused-malformed')?.textContent).toContain('It is not in the right form at cost.minor');
  });
});
