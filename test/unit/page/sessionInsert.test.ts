// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, goTo, key, makeSession } from '../../make/session';

let session: ReturnType<typeof makeSession>;
beforeEach(() => {
  session = makeSession();
});
afterEach(() => session.stop());

describe('a reply', () => {
  it('is refused when the page shows another ticket by now', async () => {
    const running = session.start();
    goTo('#/8');
    expect(await running.insert(ask())).toEqual({ kind: 'refused', reason: 'movedOn' });
  });

  it('for the customer is refused when the editor writes an internal note', async () => {
    const running = session.start();
    const field = document.querySelector('textarea');
    if (field) field.name = 'note';
    expect(await running.insert(ask())).toMatchObject({ kind: 'refused', reason: 'wrongMode' });
    expect(field?.value).toBe('');
  });

  it('is refused when there is no editor', async () => {
    document.querySelector('textarea')?.remove();
    expect(await session.start().insert(ask())).toEqual({ kind: 'refused', reason: 'noEditor' });
  });

  it('goes to the caret and is seen to have arrived', async () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Before after';
    field.setSelectionRange(7, 7);
    expect(await session.start().insert(ask({ text: 'MIDDLE ' }))).toEqual({ kind: 'inserted' });
    expect(field.value).toBe('Before MIDDLE after');
  });

  it('that the editor does not keep is reported', async () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.addEventListener('input', () => (field.value = ''));
    expect(await session.start().insert(ask())).toEqual({ kind: 'refused', reason: 'notArrived' });
  });
});

describe('what the agent has written in the page', () => {
  it('is read from the editor of the ticket that is asked for', () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Dear Ann,\ncalm down.';
    expect(session.start().draft(key('7'))).toEqual({ kind: 'draft', text: 'Dear Ann,\ncalm down.' });
  });

  it('is refused when the page shows another ticket, or has no editor', () => {
    const running = session.start();
    expect(running.draft(key('8'))).toEqual({ kind: 'refused', reason: 'movedOn' });
    document.querySelector('textarea')?.remove();
    expect(running.draft(key('7'))).toEqual({ kind: 'refused', reason: 'noEditor' });
  });
});
