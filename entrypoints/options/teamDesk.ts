import { createStore, type StoreApi } from 'zustand/vanilla';
import { draftOf, edited, redone, undone, type Draft } from '@/lib/editing/draft';
import { HistoryDb } from '@/lib/history/db';
import { readItem, writeItem } from '@/lib/platform/storage';
import { currentPolicy, type CurrentPolicy } from '@/lib/policy/current';
import type { Policy } from '@/lib/policy/schema';
import { settingsFrom, type Settings } from '@/lib/settings/settings';

/** What the team desk shows: the policy in use, the one being edited, and the settings of this machine. */
export interface TeamDeskState {
  settings: Settings;
  current: CurrentPolicy;
  /** The document being edited. It may have faults; `checkPolicy` names them. */
  draft: Draft<Policy>;
  isNotStored: boolean;
}

/** The team desk of one options page. */
export class TeamDesk {
  readonly db = new HistoryDb();
  readonly store: StoreApi<TeamDeskState>;

  private constructor(state: TeamDeskState) {
    this.store = createStore<TeamDeskState>(() => state);
  }

  /** Opens the desk with what is stored: a draft that was left is taken up again. */
  static async open(): Promise<TeamDesk> {
    const [settings, stored, left] = await Promise.all([readItem('settings'), readItem('policy'), readItem('draft')]);
    const current = currentPolicy(stored);
    const draft = draftOf((left as Policy | null) ?? current.policy);
    return new TeamDesk({ settings: settingsFrom(settings), current, draft, isNotStored: false });
  }

  /** Changes the document being edited; the change can be undone, and survives the page. */
  edit(change: (policy: Policy) => Policy): void {
    const { draft } = this.store.getState();
    this.keep(edited(draft, change(draft.now)));
  }

  undo(): void {
    this.keep(undone(this.store.getState().draft));
  }

  redo(): void {
    this.keep(redone(this.store.getState().draft));
  }

  /** Begins anew from the policy in use. */
  forget(): void {
    this.edit(() => this.store.getState().current.policy);
  }

  /** Stores an item; a refusal is shown until the next one succeeds. */
  async write(name: 'settings' | 'policy' | 'draft', value: unknown): Promise<boolean> {
    const isStored = await writeItem(name, value).then(
      () => true,
      () => false,
    );
    this.store.setState({ isNotStored: !isStored });
    return isStored;
  }

  /** Takes up what was stored elsewhere. */
  async refresh(): Promise<void> {
    const [settings, stored] = await Promise.all([readItem('settings'), readItem('policy')]);
    this.store.setState({ settings: settingsFrom(settings), current: currentPolicy(stored) });
  }

  private keep(draft: Draft<Policy>): void {
    this.store.setState({ draft });
    void this.write('draft', draft.now);
  }
}
