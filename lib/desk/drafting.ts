import type { HistoryDb } from '../history/db';
import { dropDrafts, saveDraft, type DraftRow } from '../history/drafts';

/** While somebody types, the draft is stored at most so often. */
const TYPING_PAUSE_MS = 150;

/**
 * What the agent is in the middle of on the open ticket. A change is shown at once and stored at once; further ones within a moment are
 * stored together.
 */
export class Drafting {
  private readonly db: HistoryDb;
  private readonly now: () => number;
  private readonly told: (isSaved: boolean) => void;
  private draft: DraftRow | undefined;
  private isSaved = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(db: HistoryDb, now: () => number, told: (isSaved: boolean) => void) {
    this.db = db;
    this.now = now;
    this.told = told;
  }

  /** The newer one of what is edited here and what the store has: another window may have the same ticket open. */
  over(stored: DraftRow): DraftRow {
    return this.draft && this.draft.editedAt > stored.editedAt ? this.draft : stored;
  }

  /** Changes the draft. */
  edit(stored: DraftRow, change: Partial<DraftRow>): void {
    const base = this.over(stored);
    this.draft = { ...base, ...change, editedAt: Math.max(this.now(), base.editedAt + 1) };
    this.isSaved = false;
    if (this.timer !== undefined) return;
    void this.flush();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, TYPING_PAUSE_MS);
  }

  /** Stores what was not stored yet. */
  async flush(): Promise<void> {
    const { draft } = this;
    if (!draft || this.isSaved) return;
    this.isSaved = true;
    try {
      await saveDraft(this.db, draft);
      this.told(true);
    } catch {
      this.isSaved = false;
      this.told(false);
    }
  }

  /** Turns to another ticket: what was edited is stored. */
  leave(): void {
    void this.flush();
    this.draft = undefined;
  }

  /** Deletes the draft of a ticket. */
  async forget(ticket: string): Promise<void> {
    this.draft = undefined;
    this.isSaved = true;
    await dropDrafts(this.db, [ticket]);
  }
}
