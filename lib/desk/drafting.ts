import type { HistoryDb } from '../history/db';
import { dropDrafts, saveDraft, type DraftRow } from '../history/drafts';

/** What is to be changed in a draft; a function is asked when the draft is at hand, as it is then. */
export type DraftChange = Partial<DraftRow> | ((draft: DraftRow) => Partial<DraftRow>);

const changed = (draft: DraftRow, change: DraftChange, now: number): DraftRow => ({
  ...draft,
  ...(typeof change === 'function' ? change(draft) : change),
  editedAt: Math.max(now, draft.editedAt + 1),
});

/** What the agent is in the middle of on the open ticket. A change is shown and stored at once; while one is being stored, the next wait. */
export class Drafting {
  private readonly db: HistoryDb;
  private readonly now: () => number;
  private readonly told: (isSaved: boolean) => void;
  private draft: DraftRow | undefined;
  /** What is still to be stored, by ticket: another one may be open before the last was stored. */
  private readonly pending = new Map<string, DraftRow>();
  private saving: Promise<void> | undefined;

  constructor(db: HistoryDb, now: () => number, told: (isSaved: boolean) => void) {
    this.db = db;
    this.now = now;
    this.told = told;
  }

  /** The newer one of what is edited here and what the store has: another window may have the same ticket open. */
  over(stored: DraftRow): DraftRow {
    const here = this.pending.get(stored.ticket) ?? this.draft;
    return here?.ticket === stored.ticket && here.editedAt > stored.editedAt ? here : stored;
  }

  /** Changes the draft. */
  edit(stored: DraftRow, change: DraftChange): void {
    this.draft = changed(this.over(stored), change, this.now());
    this.pending.set(this.draft.ticket, this.draft);
    void this.flush();
  }

  /** Changes the draft of a ticket that was left meanwhile, if it has one. */
  async editLeft(ticket: string, change: DraftChange): Promise<void> {
    const stored = this.pending.get(ticket) ?? (await this.db.drafts.get(ticket));
    if (!stored) return;
    this.pending.set(ticket, changed(stored, change, this.now()));
    await this.flush();
  }

  /** Stores what was not stored yet. What the store refuses is kept and tried again with the next change. */
  flush(): Promise<void> {
    this.saving ??= this.save().finally(() => {
      this.saving = undefined;
    });
    return this.saving;
  }

  private async save(): Promise<void> {
    for (;;) {
      const [draft] = this.pending.values();
      if (!draft) return;
      try {
        await saveDraft(this.db, draft);
      } catch {
        this.told(false);
        return;
      }
      if (this.pending.get(draft.ticket) === draft) this.pending.delete(draft.ticket);
      this.told(true);
    }
  }

  /** Turns to another ticket. */
  leave(): void {
    this.draft = undefined;
  }

  /** Deletes the drafts of tickets. */
  async forget(tickets: readonly string[]): Promise<void> {
    if (this.draft && tickets.includes(this.draft.ticket)) this.draft = undefined;
    for (const ticket of tickets) this.pending.delete(ticket);
    await this.saving;
    await dropDrafts(this.db, tickets);
  }
}
