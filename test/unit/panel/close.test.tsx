import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechProvider } from '@/components/ui/speech';
import { TicketBody } from '@/entrypoints/sidepanel/TicketBody';
import { confirmAll } from '@/lib/desk/caring';
import { confirmSent, insertReply, writeReply } from '@/lib/desk/replying';
import { speak } from '@/lib/i18n/i18n';
import { settingsFrom } from '@/lib/settings/settings';
import { makeDesk, until } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';

const speech = await speak('en', 'UTC');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const button = (id: string): HTMLElement | null => document.querySelector(`[data-testid="${id}"]`);
const press = (id: string): void => act(() => button(id)?.click());

/** A late parcel at a desk, and its case as the panel shows it at any moment. */
async function lateParcel() {
  const made = makeDesk();
  const { desk } = made;
  const circumstances = { settings: settingsFrom({ agentName: 'Anna' }), policy, language: 'en' };
  const { advice } = await made.show(practiceTicket('late'));
  const paint = (): void => {
    const open = desk.open();
    if (!open) throw new Error('no ticket is open');
    const body = <TicketBody open={open} desk={desk} circumstances={circumstances} />;
    act(() => root.render(<SpeechProvider speech={speech}>{body}</SpeechProvider>));
  };
  const hasNext = (code: string): Promise<true> =>
    until(() => (desk.open()?.advice.next.code === code ? true : undefined));
  return { ...made, advice, paint, hasNext };
}

describe('closing a case', () => {
  it('is not there while nothing was begun', async () => {
    const { paint } = await lateParcel();
    paint();
    expect(button('close-case')).toBeNull();
  });

  it('is one quiet line at the end of an open case, and the form when it is pressed', async () => {
    const { desk, paint, hasNext, db } = await lateParcel();
    await confirmAll(desk);
    await until(() => desk.open()?.record.case);
    paint();
    expect(button('close-now')).toBeNull();
    press('close-case');
    press('close-now');
    await hasNext('closed');
    expect((await db.cases.toArray())[0]?.closed).toMatchObject({ outcome: 'upheld', cause: 'other' });
    paint();
    expect(button('close-case')).toBeNull();
  });

  it('does not wait for a customer who never chooses', async () => {
    const { desk, advice, paint, hasNext, db } = await lateParcel();
    await writeReply(desk, advice.recommended);
    await insertReply(desk);
    await hasNext('send');
    const [reply] = desk.open()?.record.replies ?? [];
    if (reply) await confirmSent(desk, reply);
    await hasNext('recordChoice');
    paint();
    press('close-case');
    press('close-now');
    await hasNext('closed');
    expect((await db.cases.toArray())[0]?.closed).toBeDefined();
  });
});
