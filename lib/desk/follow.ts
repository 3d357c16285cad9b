import { isNews, type TaggedReport } from '../ticket/contract';

/** The tab beside which the panel stands. */
export interface FollowedTab {
  id: number;
  url?: string;
}

/** What the panel knows of the page beside it. */
export type PageState =
  | { kind: 'starting' }
  /** A page that no extension may read, or none at all. */
  | { kind: 'noPage' }
  /** A site that was not allowed; `site` is its match pattern where the address is known. */
  | { kind: 'notAllowed'; tab: FollowedTab; site?: string }
  | { kind: 'waiting'; tab: FollowedTab }
  /** `isLeaving`: the tab is loading another page, what is shown is about to be gone. */
  | { kind: 'report'; tab: FollowedTab; tagged: TaggedReport; isLeaving: boolean };

/** What the browser can tell; the composition root hands it in. */
export interface FollowDoor {
  askTicket: (tabId: number, how?: 'read' | 'reread') => Promise<TaggedReport | undefined>;
  sitePattern: (url: string) => string | undefined;
  isAllowed: (site: string) => Promise<boolean>;
  pause: (ms: number) => Promise<void>;
}

/** A page that is there answers well within this time. */
const PATIENCE_MS = 60;

/**
 * Keeps the panel at the ticket of its window's active tab: drops answers of other tabs, of pages that were left and of older
 * readings. One for each panel.
 */
export class PageFollower {
  private readonly door: FollowDoor;
  private readonly publish: (state: PageState) => void;
  private tab: FollowedTab | undefined;
  private state: PageState = { kind: 'starting' };
  private readonly retired = new Set<string>();
  private asks = 0;
  /** True from when the tab began to load until a page of it has spoken. */
  private isSilent = false;

  constructor(door: FollowDoor, publish: (state: PageState) => void) {
    this.door = door;
    this.publish = publish;
  }

  /** The active tab is another one now. */
  async switched(tab: FollowedTab | undefined): Promise<void> {
    this.tab = tab;
    // What other tabs were asked is not waited for any more.
    this.asks++;
    this.retired.clear();
    if (!tab) return this.set({ kind: 'noPage' });
    this.set({ kind: 'waiting', tab });
    await this.ask(tab, 'read');
  }

  /**
   * The active tab begins to load. Browsers say so at their own time: the old page may still be there, or the new one already. A new page
   * speaks for itself; whoever answers is there; only when nobody does, what is shown is about to be gone.
   */
  async loading(tab: FollowedTab): Promise<void> {
    this.tab = tab;
    this.isSilent = true;
    const turn = ++this.asks;
    const before = this.state;
    await this.door.pause(PATIENCE_MS);
    if (turn !== this.asks || this.state !== before) return;
    const answer = this.door.askTicket(tab.id);
    const isSlow = await Promise.race([
      answer.then((tagged) => !tagged),
      this.door.pause(PATIENCE_MS).then(() => true),
    ]);
    if (isSlow && turn === this.asks && this.state === before) {
      this.set(before.kind === 'report' ? { ...before, isLeaving: true } : { kind: 'waiting', tab });
    }
    const tagged = await answer;
    if (tagged && turn === this.asks) this.accept(tagged, tab);
  }

  /** The active tab has loaded. A page with our script has told of itself by now; one that has not is asked about. */
  async loaded(tab: FollowedTab): Promise<void> {
    this.tab = tab;
    if (this.state.kind === 'report' && !this.state.isLeaving && !this.isSilent) return;
    await this.ask(tab, 'read');
  }

  /** A page has told what it shows. */
  told(tagged: TaggedReport, tabId: number | undefined): void {
    if (this.tab && tabId === this.tab.id) this.accept(tagged, this.tab);
  }

  /** Reads the open ticket again. */
  async reread(): Promise<void> {
    if (this.tab) await this.ask(this.tab, 'reread');
  }

  private accept(tagged: TaggedReport, tab: FollowedTab): void {
    const known = this.state.kind === 'report' ? this.state.tagged : undefined;
    if (!isNews(known, tagged, this.retired)) return this.stays(tagged, tab);
    this.isSilent = false;
    if (known && known.page !== tagged.page) this.retired.add(known.page);
    this.set({ kind: 'report', tab, tagged, isLeaving: false });
  }

  /** A page that was thought to leave and still answers is there: the tab changed its address only, or was stopped. */
  private stays(tagged: TaggedReport, tab: FollowedTab): void {
    if (this.state.kind !== 'report' || this.state.tagged.page !== tagged.page) return;
    if (this.state.isLeaving) this.set({ ...this.state, tab, isLeaving: false });
  }

  private async ask(tab: FollowedTab, how: 'read' | 'reread'): Promise<void> {
    const turn = ++this.asks;
    const tagged = await this.door.askTicket(tab.id, how);
    if (turn !== this.asks) return;
    if (tagged) return this.accept(tagged, tab);
    if (this.state.kind === 'report' && !this.state.isLeaving) return;
    this.set(await this.whyNoAnswer(tab));
  }

  private async whyNoAnswer(tab: FollowedTab): Promise<PageState> {
    if (!tab.url) return { kind: 'notAllowed', tab };
    const site = this.door.sitePattern(tab.url);
    if (!site) return { kind: 'noPage' };
    return (await this.door.isAllowed(site)) ? { kind: 'waiting', tab } : { kind: 'notAllowed', tab, site };
  }

  private set(state: PageState): void {
    this.state = state;
    this.publish(state);
  }
}
