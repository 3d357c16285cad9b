import { dequal } from 'dequal';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ITEM_IDS } from '@/lib/checklist/progress';
import { draftOf, edited, redone, undone, type Draft } from '@/lib/editing/draft';
import { HistoryDb, watch } from '@/lib/history/db';
import { readRequests } from '@/lib/history/requests';
import type { RequestRow } from '@/lib/history/rows';
import { readItem, writeItem } from '@/lib/platform/storage';
import { checkPolicy } from '@/lib/policy/check';
import { currentPolicy, type CurrentPolicy } from '@/lib/policy/current';
import { migrated } from '@/lib/policy/migrate';
import { raiseHint, type RaiseHint } from '@/lib/policy/raiseHint';
import type { Policy } from '@/lib/policy/schema';
import { settingsFrom, type Settings } from '@/lib/settings/settings';

/** What became of a version that was to be published; the reason is a code for the words. */
export type Published = { ok: true } | { ok: false; reason: string };

/** Signs a version for the team, keeps it as the one in use and hands it on. */
export type Publish = (policy: Policy) => Promise<Published>;

/** What the team desk shows: the policy in use, the one being edited, and the settings of this machine. */
export interface TeamDeskState {
  settings: Settings;
  current: CurrentPolicy;
  /** The document being edited. It may have faults; `checkPolicy` names them. */
  draft: Draft<Policy>;
  isNotStored: boolean;
  /** The case on which the draft is tried, by its id, and as whom. */
  trial: { id?: string; level: 1 | 2 | 3 };
  /** Limits that the answered requests of this machine speak against. */
  raiseHints: readonly RaiseHint[];
  /** How this machine publishes for a team. Without a team key it is absent, and a version is for this machine only. */
  publishToTeam?: Publish | undefined;
}

/** A draft that was left, brought to the newest shape; one that is no document any more is dropped. */
function draftFrom(left: unknown, current: Policy): Policy {
  const draft = migrated(left) as Partial<Record<string, unknown>> | null | undefined;
  const isDocument = Object.entries(current).every(([part, value]) => {
    const own = draft?.[part];
    return typeof own === typeof value && own !== null && Array.isArray(own) === Array.isArray(value);
  });
  return isDocument ? (draft as unknown as Policy) : current;
}

/** What the answered requests say of the limits of those who had to ask: the level below the one that decides. */
const hintsOf = (requests: readonly RequestRow[]): RaiseHint[] =>
  raiseHint(
    requests.flatMap(({ answer, level, option }) =>
      answer ? [{ level: level === 3 ? 2 : 1, option, outcome: answer.decision }] : [],
    ),
  );

/** The calendar date of today where this machine is. */
const today = (): string => Temporal.Now.plainDateISO().toString();

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
    const current = await currentPolicy(stored);
    const draft = draftOf(draftFrom(left, current.policy));
    const desk = new TeamDesk({
      settings: settingsFrom(settings),
      current,
      draft,
      isNotStored: false,
      trial: { level: 1 },
      raiseHints: [],
    });
    desk.followRequests();
    return desk;
  }

  /** Keeps the hints on limits up to date; a store that can't be read has none. */
  private followRequests(): void {
    watch(
      () => readRequests(this.db),
      (requests) => this.store.setState({ raiseHints: hintsOf(requests) }),
      () => undefined,
    );
  }

  /** Changes the document being edited; the change can be undone, and survives the page. Typing on in one `field` is one step. */
  edit(change: (policy: Policy) => Policy, field?: string): void {
    const { draft } = this.store.getState();
    this.keep(edited(draft, change(draft.now), field));
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

  /** The draft as the next version, dated today, with what its publisher says of it. */
  nextVersion(note = ''): Policy {
    const { draft, current } = this.store.getState();
    const { note: _, ...policy } = draft.now;
    const version = current.policy.version + 1;
    return { ...policy, version, updatedOn: today(), ...(note !== '' && { note }) };
  }

  /** Publishes a version: signed for the team where there is one, else for this machine only. Then editing begins anew from it. */
  async publish(policy: Policy): Promise<Published> {
    if (!checkPolicy(policy, { items: ITEM_IDS }).ok) return { ok: false, reason: 'invalid' };
    const { publishToTeam } = this.store.getState();
    const published: Published = publishToTeam
      ? await publishToTeam(policy)
      : (await this.write('policy', policy))
        ? { ok: true }
        : { ok: false, reason: 'notStored' };
    if (!published.ok) return published;
    // What was published may bear another number or name than what was handed in.
    const current = await currentPolicy(await readItem('policy'));
    this.store.setState({ draft: draftOf(current.policy), current });
    await this.write('draft', null);
    return published;
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

  /** Takes up what was stored elsewhere. A draft in which nothing was changed follows. */
  async refresh(): Promise<void> {
    const [settings, stored] = await Promise.all([readItem('settings'), readItem('policy')]);
    const current = await currentPolicy(stored);
    const before = this.store.getState();
    const isUntouched = dequal(before.draft.now, before.current.policy);
    this.store.setState({
      settings: settingsFrom(settings),
      current,
      ...(isUntouched && { draft: draftOf(current.policy) }),
    });
  }

  private keep(draft: Draft<Policy>): void {
    this.store.setState({ draft });
    // A draft in which nothing is changed is none: it would stand against the next version that comes.
    void this.write('draft', draft.now === this.store.getState().current.policy ? null : draft.now);
  }
}
