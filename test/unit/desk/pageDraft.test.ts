import { describe, expect, it } from 'vitest';
import { dismissHint } from '@/lib/desk/hinting';
import {
  checkPageDraft,
  closePageDraft,
  copyMend,
  dismissPageHint,
  mendPageHint,
  openPageHints,
} from '@/lib/desk/pageDraft';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';

const TEXT = 'Calm down, it is the courier’s fault.';

type Made = ReturnType<typeof makeDesk>;

async function check({ desk, door }: Made): Promise<void> {
  door.askDraft.mockResolvedValueOnce({ kind: 'draft', text: TEXT });
  await checkPageDraft(desk);
}

/** A desk at whose page a text with two hints was looked at. */
async function checked(): Promise<Made> {
  const made = makeDesk();
  await made.show(practiceTicket('late'));
  await check(made);
  return made;
}

const hints = ({ desk }: Made): string[] => openPageHints(desk).map((each) => each.class);

describe('the page’s own editor', () => {
  it('is looked at when asked, and nothing of it is kept', async () => {
    const made = makeDesk();
    const open = await made.show(practiceTicket('late'));
    made.door.askDraft.mockResolvedValueOnce({ kind: 'draft', text: 'Calm down, it is the courier’s fault.' });
    await checkPageDraft(made.desk);
    expect(made.door.askDraft).toHaveBeenCalledWith(1, open.ticket.key);
    const checked = made.desk.parts.store.getState().pageDraft;
    expect(checked?.tone.findings.map((each) => each.class)).toEqual(['command', 'thirdPartyBlame']);
    expect(await made.db.journal.count()).toBe(0);
    closePageDraft(made.desk);
    expect(made.desk.parts.store.getState().pageDraft).toBeUndefined();
  });

  it('is looked at for what has no place in an answer, too', async () => {
    const made = makeDesk();
    await made.show(practiceTicket('late'));
    const text = 'See https://ec.europa.eu/consumers/odr for help.';
    made.door.askDraft.mockResolvedValueOnce({ kind: 'draft', text });
    await checkPageDraft(made.desk);
    expect(made.desk.parts.store.getState().pageDraft?.gaps.map(({ code }) => code)).toContain('closedPlatform');
  });

  it('that is empty or not there is said', async () => {
    const made = makeDesk();
    await made.show(practiceTicket('late'));
    await checkPageDraft(made.desk);
    expect(made.status()).toBe('noEditor');
    made.door.askDraft.mockResolvedValueOnce({ kind: 'draft', text: ' ' });
    await checkPageDraft(made.desk);
    expect(made.status()).toBe('editorEmpty');
  });

  it('has a hint less once its words were left, also when it is looked at again', async () => {
    const made = await checked();
    dismissPageHint(made.desk, openPageHints(made.desk)[0]!);
    expect(hints(made)).toEqual(['thirdPartyBlame']);
    await check(made);
    expect(hints(made)).toEqual(['thirdPartyBlame']);
    expect([await made.db.drafts.count(), await made.db.journal.count()]).toEqual([0, 0]);
  });

  it('has no hint that was left in the tray', async () => {
    const made = await checked();
    dismissHint(made.desk, openPageHints(made.desk)[1]!);
    expect(hints(made)).toEqual(['command']);
  });

  it('gets the better wording by a press, and is looked at again', async () => {
    const made = await checked();
    const [hint] = openPageHints(made.desk);
    made.door.askDraft.mockResolvedValueOnce({ kind: 'draft', text: 'It is the courier’s fault.' });
    await mendPageHint(made.desk, hint!);
    const [tab, ask] = made.door.askReplace.mock.calls[0]!;
    expect([tab, ask.key]).toEqual([1, made.desk.open()?.ticket.key]);
    expect(TEXT).toContain(ask.words);
    expect(ask.text).not.toMatch(/calm down/i);
    expect(hints(made)).toEqual(['thirdPartyBlame']);
  });

  it('that can’t be mended says why, and the wording can be copied', async () => {
    const made = await checked();
    const [hint] = openPageHints(made.desk);
    made.door.askReplace.mockResolvedValueOnce({ kind: 'refused', reason: 'twice' });
    await mendPageHint(made.desk, hint!);
    expect(made.desk.parts.store.getState().pageDraft?.stuck).toEqual({ finding: hint, reason: 'twice' });
    await copyMend(made.desk, hint!);
    expect(made.door.copy).toHaveBeenCalledWith(made.door.askReplace.mock.calls[0]?.[1].text);
  });
});
