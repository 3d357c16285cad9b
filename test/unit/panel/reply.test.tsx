import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Draft } from '@/components/reply/Draft';
import type { Finding } from '@/lib/reply/tone/finding';
import { Tray } from '@/entrypoints/sidepanel/Tray';
import type { Services } from '@/entrypoints/sidepanel/services';
import { beginReply } from '@/lib/desk/replying';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { paint, press, sees, shown, wipe } from '../../make/screen';

afterEach(() => {
  wipe();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

const TEXT = 'Dear Ann,\n\nWe are sorry.\n\nAnna';
const ADDED = 'The check of the item has found no defect.\n\n';
const WITH_MORE = TEXT.replace('Anna', `${ADDED}Anna`);

function draft(text: string, findings: readonly Finding[] = []): void {
  paint(<Draft text={text} direction="ltr" language="en" findings={findings} onEdit={vi.fn()} />);
}

describe('the text of the reply', () => {
  /** The text that follows where the draft was scrolled to. */
  function scrolledTo(): () => string {
    // Newer browsers answer with a promise, which is not to be taken for what ends an effect.
    const scroll = vi.fn<(this: Element) => Promise<void>>(() => Promise.resolve());
    Object.assign(Element.prototype, { scrollIntoView: scroll });
    return () => {
      const all = document.createRange();
      all.selectNodeContents(shown('draft')!);
      all.setStartAfter(scroll.mock.contexts.at(-1) as Element);
      return all.toString();
    };
  }

  it('brings what an act adds to it into sight', () => {
    const rest = scrolledTo();
    draft(TEXT);
    draft(WITH_MORE);
    expect(rest()).toBe(`${ADDED}Anna`);
  });

  it('is shown whole where it changes amid words that a hint is about', () => {
    const rest = scrolledTo();
    draft(TEXT);
    const quote = 'We are very sorry.';
    const start = TEXT.indexOf('We are');
    draft(TEXT.replace('We are', 'We are very'), [
      { class: 'excuse', rule: 'R2', start, end: start + quote.length, quote, confidence: 1 },
    ]);
    expect(shown('draft')?.textContent).toBe(TEXT.replace('We are', 'We are very'));
    expect(rest()).toMatch(/^We are very sorry/);
  });
});

describe('what is written in the page', () => {
  const trayAt = async () => {
    const made = makeDesk();
    await made.show(practiceTicket('late'));
    made.door.askDraft.mockResolvedValue({ kind: 'draft', text: 'Calm down, please.' });
    paint(<Tray services={{ desk: made.desk } as Services} isOpened />);
    return made;
  };
  const check = async (): Promise<void> => {
    press('check-page');
    await sees(() => expect(shown('page-check')).not.toBeNull());
  };
  const isShown = (...ids: string[]): boolean[] => ids.map((id) => shown(id) !== null);

  it('is looked at in the place of the reply, which comes back when it is closed', async () => {
    const { desk } = await trayAt();
    await act(() => beginReply(desk));
    expect(isShown('draft', 'insert')).toEqual([true, true]);
    await check();
    expect(isShown('draft', 'insert')).toEqual([false, false]);
    press('close-page-check');
    expect(isShown('draft', 'insert', 'page-check')).toEqual([true, true, false]);
  });

  it('gives its place to a reply that is begun meanwhile', async () => {
    await trayAt();
    await check();
    press('begin-reply');
    await sees(() => expect(isShown('draft', 'page-check')).toEqual([true, false]));
  });
});
