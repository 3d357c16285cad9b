import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, saveDraft } from '@/lib/history/drafts';
import { act } from '@/lib/history/write';
import { readRecord } from '@/lib/history/record';
import { freshDb, person, ticketNo, writerAt } from '../../make/history';

const withRoom = (bytes: number) =>
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ quota: 1_000_000_000 + bytes, usage: 1_000_000_000 }) },
  });

afterEach(() => vi.unstubAllGlobals());

describe('on a disk with hardly any room', () => {
  const note = async () => {
    const db = freshDb();
    const record = await readRecord(db, ticketNo('1').key, person('Ann'));
    const acts = [{ kind: 'noteAdded' as const, note: 'n', text: 'x' }];
    const stored = await act(db, record, ticketNo('1'), person('Ann'), acts, writerAt());
    return { stored, db, count: await db.journal.count() };
  };

  it('no write is begun, and the refusal is said', async () => {
    withRoom(1_000_000);
    const { stored, db, count } = await note();
    expect(stored).toMatchObject({ ok: false, fault: { reason: 'notStored' } });
    expect(count).toBe(0);
    await expect(saveDraft(db, emptyDraft('a'))).rejects.toThrow('full');
  });

  it('writes go on while there is some', async () => {
    withRoom(100_000_000);
    expect(await note()).toMatchObject({ stored: { ok: true }, count: 3 });
  });
});
