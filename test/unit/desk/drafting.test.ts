import { describe, expect, it, vi } from 'vitest';
import { Drafting } from '@/lib/desk/drafting';
import { emptyDraft, type DraftRow } from '@/lib/history/drafts';
import { freshDb } from '../../make/history';
import { NOW } from '../../make/offerCase';

function started() {
  const db = freshDb();
  const told = vi.fn<(isSaved: boolean) => void>();
  const drafting = new Drafting(db, () => NOW, told);
  return { db, told, drafting, note: async (ticket: string) => (await db.drafts.get(ticket))?.note };
}

describe('a draft', () => {
  it('is stored as typed last, however fast the typing', async () => {
    const { drafting, note } = started();
    for (const text of ['h', 'ha', 'half', 'half a note']) drafting.edit(emptyDraft('a'), { note: text });
    await drafting.flush();
    expect(await note('a')).toBe('half a note');
  });

  it('is stored even if another ticket is opened in the same moment', async () => {
    const { drafting, note } = started();
    drafting.edit(emptyDraft('a'), { note: 'first' });
    drafting.edit(emptyDraft('a'), { note: 'of Ann' });
    drafting.leave();
    drafting.edit(emptyDraft('b'), { note: 'of Ben' });
    await drafting.flush();
    expect([await note('a'), await note('b')]).toEqual(['of Ann', 'of Ben']);
  });

  it('that the store refuses is told, kept, and stored with the next change', async () => {
    const { db, drafting, told } = started();
    const put = vi.spyOn(db.drafts, 'put').mockRejectedValueOnce(new Error('disk full'));
    drafting.edit(emptyDraft('a'), { note: 'kept' });
    await drafting.flush();
    expect(told.mock.calls).toEqual([[false]]);
    expect(drafting.over(emptyDraft('a')).note).toBe('kept');
    put.mockRestore();
    drafting.edit(emptyDraft('a'), { heat: 1 });
    await drafting.flush();
    expect(await db.drafts.get('a')).toMatchObject({ note: 'kept', heat: 1 } satisfies Partial<DraftRow>);
    expect(told).toHaveBeenLastCalledWith(true);
  });

  it('is gone once it was forgotten, also if it was just being stored', async () => {
    const { drafting, note } = started();
    drafting.edit(emptyDraft('a'), { note: 'x' });
    await drafting.forget(['a']);
    expect(await note('a')).toBeUndefined();
  });

  it('that could not be stored is there again when its ticket comes back', async () => {
    const { db, drafting } = started();
    vi.spyOn(db.drafts, 'put').mockRejectedValue(new Error('disk full'));
    drafting.edit(emptyDraft('a'), { note: 'kept' });
    await drafting.flush();
    drafting.leave();
    expect(drafting.over(emptyDraft('b')).note).toBe('');
    expect(drafting.over(emptyDraft('a')).note).toBe('kept');
  });
});
