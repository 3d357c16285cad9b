import type { Act } from '../history/entries';
import { readRecord, type HistoryRecord } from '../history/record';
import { act } from '../history/write';
import { keyText, sameTicket, type PageReport, type Ticket, type TicketKey } from '../ticket/contract';
import { Drafting, type DraftChange } from './drafting';
import { compute, identityOf, ticketRef } from './compute';
import type { PageState } from './follow';
import type { DeskParts } from './parts';
import { NOTHING_OPEN, type OpenTicket, type Status } from './state';
import { Understanding } from './understanding';
import { RecordWatch, UsageWatch } from './watching';
import { Wordings } from './wording';
import { writable } from './writable';

type TicketReport = Extract<PageReport, { kind: 'ticket' }>;

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
  private seen: Pick<OpenTicket, 'ticket' | 'isReading' | 'found'> | undefined;
  private record: HistoryRecord | undefined;
  private readonly watch: RecordWatch;
  private readonly usage: UsageWatch;
  private readonly understanding: Understanding;
  readonly wordings: Wordings;
  /** The rest of the reading, while the first look waits for it. */
  private awaited: PromiseWithResolvers<void> | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();
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
    this.watch = new RecordWatch(parts.db, (record) => this.show(record), unreadable);
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
    const isOther = !sameTicket(report.ticket.key, this.report?.ticket.key);
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

  /** Puts a text on the clipboard. */
  async copy(text: string): Promise<void> {
    const isCopied = await this.parts.door.copy(text).then(
      () => true,
      () => false,
    );
    this.say(isCopied ? { code: 'copied', tone: 'ok' } : { code: 'notCopied', tone: 'bad' });
  }

  say(status: Status | undefined): void {
    this.parts.store.setState({ status });
  }

  /** Changes what the agent is in the middle of. It is shown at once and stored soon. */
  edit(change: DraftChange): void {
    if (!this.record) return;
    this.drafting.edit(this.record.draft, change);
    this.show();
  }

  /** The same for the ticket of `key`, which may have been left while something was stored. */
  async editAt(key: TicketKey, change: DraftChange): Promise<void> {
    if (this.isOpen(key)) this.edit(change);
    else await this.drafting.editLeft(keyText(key), change);
  }

  /** True while the panel is at this ticket. */
  isOpen(key: TicketKey): boolean {
    return sameTicket(key, this.report?.ticket.key);
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

  /**
   * Stores acts on a ticket, one write after the other, if the page still shows it and its requester is who the case is about. False when
   * they were refused or could not be stored; the reason is said.
   */
  perform(key: TicketKey, acts: Acts): Promise<boolean> {
    const turn = this.lastWrite.then(() => this.performNow(key, acts));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
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
    this.record = undefined;
    this.parts.store.setState(NOTHING_OPEN);
  }

  /** Takes up what was just stored at once: the next write must build on it. */
  private async reread(): Promise<void> {
    const ticket = this.report?.ticket;
    if (!ticket) return;
    const record = await readRecord(this.parts.db, keyText(ticket.key), identityOf(ticket));
    if (!sameTicket(ticket.key, this.report?.ticket.key)) return;
    this.show(record);
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

  private show(stored = this.record): void {
    this.record = stored;
    const { current: usage } = this.usage;
    if (!this.seen || !stored || !usage) return;
    const record = { ...stored, draft: this.drafting.over(stored.draft) };
    const open = compute({ ...this.seen, usage }, record, this.parts, this.wordings);
    this.parts.store.setState({ open });
    for (const listener of this.listeners) listener(open);
  }
}
