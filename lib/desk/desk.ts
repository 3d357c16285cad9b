import type { Act } from '../history/entries';
import type { HistoryRecord } from '../history/record';
import { act } from '../history/write';
import { keyText, sameTicket, type PageReport, type Ticket, type TicketKey } from '../ticket/contract';
import { Drafting, type DraftChange } from './drafting';
import { compute, identityOf, ticketRef } from './compute';
import type { PageState } from './follow';
import type { DeskParts } from './parts';
import { NOTHING_OPEN, type OpenTicket, type Status } from './state';
import { Turns } from './turns';
import { Understanding } from './understanding';
import { answerOn, questionOf, RecordWatch, UsageWatch, type Answer } from './watching';
import { Wordings } from './wording';
import { writable } from './writable';

type TicketReport = Extract<PageReport, { kind: 'ticket' }>;
type Seen = Pick<OpenTicket, 'ticket' | 'isReading' | 'found'>;

/** How long the first look waits for a page that is still being read. */
const READING_PATIENCE_MS = 60;

/** Acts to store; a function is asked when it is their turn, with all that was stored before them. */
type Acts = readonly Act[] | ((open: OpenTicket) => readonly Act[]);

/**
 * The desk of one panel: joins the ticket on the page with what this machine knows of it, and stores what the agent does. Every write names the
 * ticket it was made for and is refused when the page shows another one.
 */
export class Desk {
  readonly parts: DeskParts;
  private report: TicketReport | undefined;
  private seen: Seen | undefined;
  private answer: Answer | undefined;
  /** The newest reading and record that belong together: a record never stands beside a requester whom it was not asked about. */
  private pair: { seen: Seen; record: HistoryRecord } | undefined;
  private readonly watch: RecordWatch;
  private readonly usage: UsageWatch;
  readonly understanding: Understanding;
  readonly wordings: Wordings;
  /** The rest of the reading, while the first look waits for it. */
  private awaited: PromiseWithResolvers<void> | undefined;
  private readonly writes = new Turns();
  private readonly drafting: Drafting;
  private readonly listeners = new Set<(open: OpenTicket) => void>();

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.understanding = new Understanding(parts, () => this.look());
    this.wordings = new Wordings(parts.languages, () => this.show());
    this.drafting = new Drafting(parts.db, parts.now, (isSaved) => {
      parts.store.setState({ isUnsaved: !isSaved });
      if (!isSaved) this.say({ code: 'notStored', tone: 'bad' });
    });
    const unreadable = (error: unknown): void =>
      this.say({ code: 'storeUnreadable', tone: 'bad', values: { detail: String(error).slice(0, 120) } });
    this.watch = new RecordWatch(parts.db, (answer) => this.show(answer), unreadable);
    this.usage = new UsageWatch(parts, () => this.show(), unreadable);
  }

  /** Calls back with each new state of the open ticket. Returns how to stop. */
  onOpen(listener: (open: OpenTicket) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The page beside the panel has changed. */
  pageChanged(page: PageState): void {
    const report = page.kind === 'report' && page.tagged.report.kind === 'ticket' ? page.tagged.report : undefined;
    const { store } = this.parts;
    if (!report) {
      if (page.kind !== 'report' || !page.isLeaving) this.leave();
      store.setState({ page });
      return;
    }
    const isOther = !this.isOpen(report.ticket.key);
    if (isOther) this.leave();
    store.setState({ page, ticket: report.ticket, readAt: this.parts.now() });
    if (report === this.report) return;
    this.report = report;
    this.watch.follow(report.ticket);
    if (isOther) void this.firstLook(report);
    else if (this.awaited) this.awaited.resolve();
    else this.look();
  }

  /** Settings, policy or language have changed: everything is worked out anew. */
  refresh(): void {
    this.seen = undefined;
    this.usage.follow();
    this.look();
  }

  /** The open ticket; undefined while none is there. */
  open(): OpenTicket | undefined {
    return this.parts.store.getState().open;
  }

  say(status: Status | undefined): void {
    this.parts.store.setState({ status });
  }

  /** Changes what the agent is in the middle of. It is shown at once and stored soon. */
  edit(change: DraftChange): void {
    if (!this.pair) return;
    this.drafting.edit(this.pair.record.draft, change);
    this.show();
  }

  /** The same for the ticket of `key`, which may have been left while something was stored. */
  async editAt(key: TicketKey, change: DraftChange): Promise<void> {
    if (this.isOpen(key) && this.pair) this.edit(change);
    else await this.drafting.editLeft(keyText(key), change);
  }

  /** True while the panel is at this ticket. */
  isOpen(key: TicketKey): boolean {
    return sameTicket(key, this.report?.ticket.key);
  }

  /** True when what the panel shows is all that the page has told, read to its end. */
  isSettled(): boolean {
    return this.report !== undefined && !this.report.reading && this.open()?.ticket === this.report.ticket;
  }

  /** Stores what was typed, now: before the panel closes or the page changes. */
  flush(): Promise<void> {
    return this.drafting.flush();
  }

  /** Forgets what the agent was in the middle of on tickets, by their keys as text. */
  async forgetDrafts(tickets: readonly string[]): Promise<void> {
    await this.drafting.forget(tickets);
    await this.reread();
  }

  /** Stores acts on a ticket in their turn, if the page shows it and its requester is who the case is about. False when not; the reason is said. */
  perform(key: TicketKey, acts: Acts): Promise<boolean> {
    return this.writes.take(() => this.performNow(key, acts));
  }

  private async performNow(key: TicketKey, acts: Acts): Promise<boolean> {
    const open = await writable(this, key);
    if (typeof open === 'string') {
      this.say({ code: open, tone: 'bad' });
      return false;
    }
    const made = typeof acts === 'function' ? acts(open) : acts;
    return made.length === 0 || this.store(open, made);
  }

  /** Stores in its turn what the page has proven on the ticket that was open when it did, wherever the agent is by now. */
  record(open: OpenTicket, acts: (now: OpenTicket) => readonly Act[]): Promise<boolean> {
    return this.writes.take(async () => {
      const { record } = await answerOn(this.parts.db, open.ticket);
      const now = this.computed(open, record);
      return this.store(now, acts(now));
    });
  }

  /** Stores acts without asking the page: for what the thread itself proves. */
  async store(open: OpenTicket, acts: readonly Act[]): Promise<boolean> {
    const { db, settings, policy, now, makeId } = this.parts;
    const { agentId, agentName } = settings();
    const country = open.advice.facts.country;
    const stored = await act(db, open.record, ticketRef(open.ticket), identityOf(open.ticket), acts, {
      by: { id: agentId || 'self', name: agentName },
      shop: open.advice.shop.id,
      ...(country && { country }),
      policy: policy().version,
      now,
      makeId,
    });
    if (stored.ok) await this.reread();
    else this.say({ code: 'notStored', tone: 'bad', values: { detail: stored.fault.detail.slice(0, 120) } });
    return stored.ok;
  }

  /** True when the page beside the panel shows this ticket at this moment. */
  async isOnScreen(key: TicketKey): Promise<boolean> {
    const { page } = this.parts.store.getState();
    if (page.kind !== 'report' || page.isLeaving) return false;
    const answer = await this.parts.door.askTicket(page.tab.id);
    return answer?.report.kind === 'ticket' && sameTicket(answer.report.ticket.key, key);
  }

  private leave(): void {
    this.drafting.leave();
    this.watch.stop();
    this.awaited = undefined;
    this.report = undefined;
    this.seen = undefined;
    this.answer = undefined;
    this.pair = undefined;
    this.parts.store.setState(NOTHING_OPEN);
  }

  /** Takes up what was just stored at once: the next write must build on it. */
  private async reread(): Promise<void> {
    const ticket = this.report?.ticket;
    const answer = ticket && (await answerOn(this.parts.db, ticket));
    if (answer && this.isOpen(ticket.key)) this.show(answer);
  }

  /** Who it is gets on the screen before the rest is worked out; a page that is soon read to its end is shown whole, not in two steps. */
  private async firstLook({ ticket, reading }: TicketReport): Promise<void> {
    const { painted, pause } = this.parts.door;
    const awaited = Promise.withResolvers<void>();
    if (!reading) awaited.resolve();
    this.awaited = awaited;
    await Promise.all([painted(), this.understanding.load(ticket)]);
    await Promise.race([awaited.promise, pause(READING_PATIENCE_MS)]);
    if (this.awaited !== awaited) return;
    this.awaited = undefined;
    this.look();
  }

  private look(): void {
    if (!this.report) return;
    const { ticket, reading } = this.report;
    if (!this.understanding.has(ticket))
      return void this.understanding.load(ticket).then(() => this.report?.ticket === ticket && this.look());
    const found = this.understanding.read(ticket);
    this.seen = { ticket, isReading: reading, found };
    this.show();
    if (found.wantsPhones) void this.lookForPhones(ticket);
  }

  /** Telephone numbers come a moment later: their numbering plans are loaded when a text may have one. */
  private async lookForPhones(ticket: Ticket): Promise<void> {
    await this.understanding.learnPhones(ticket);
    if (this.report?.ticket === ticket) this.look();
  }

  private computed({ ticket, isReading, found }: Seen, stored: HistoryRecord): OpenTicket {
    const record = { ...stored, draft: this.drafting.over(stored.draft) };
    return compute({ ticket, isReading, found, usage: this.usage.current }, record, this.parts, this.wordings);
  }

  private show(answer = this.answer): void {
    this.answer = answer;
    if (this.seen && answer?.question === questionOf(this.seen.ticket))
      this.pair = { seen: this.seen, record: answer.record };
    if (!this.pair || !this.usage.current) return;
    const open = this.computed(this.pair.seen, this.pair.record);
    this.parts.store.setState({ open });
    for (const listener of this.listeners) listener(open);
  }
}
