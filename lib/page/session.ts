import { dequal } from 'dequal/lite';
import { followCaret, type Caret } from '../reply/editors/focus';
import type {
  DraftAnswer,
  InsertAnswer,
  InsertAsk,
  PageReport,
  ReplaceAnswer,
  ReplaceAsk,
  TaggedReport,
  Ticket,
  TicketKey,
} from '../ticket/contract';
import { sameTicket } from '../ticket/contract';
import { pick } from '../ticket/pick';
import type { Page, Reader } from '../ticket/reader';
import { onAddressChange, onceChanged, onReturn } from './changes';
import { insertReply, readDraft, replaceWords } from './insertReply';

/** How long a page may take to show the ticket that its address names. */
const RENDER_PATIENCE_MS = 8000;
const RENDER_QUIET_MS = 20;
const RENDER_TICK_MS = 500;
const CHANGE_QUIET_MS = 250;

/** What a session is made of; the composition root hands it in. */
export interface SessionParts {
  window: Window;
  readers: readonly Reader[];
  get: Page['get'];
  /** Names this document among all that were ever loaded. */
  pageId: string;
  /** Tells every open panel; false when there is none any more. */
  tell: (report: TaggedReport) => Promise<boolean>;
  /** Aborted when the script must leave the page (extension updated or removed). */
  signal: AbortSignal;
}

interface Found {
  reader: Reader;
  key: TicketKey;
}

/** A reader that fails on a page that is none of its own takes no other with it. */
function unlessItFails<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/**
 * Reads the open ticket with the reader that knows the page, tells of every change, and writes replies into the page's editor. Once nobody
 * has heard it, it rests until a panel asks. The same session runs in a helpdesk's page and in the practice desk.
 */
export class Session {
  private readonly parts: SessionParts;
  private readonly caret: Caret;
  /** False once a report was heard by no panel: then nothing more is read for nobody. */
  private isHeard = true;
  private first = Promise.withResolvers<TaggedReport>();
  private last: TaggedReport | undefined;
  private seq = 0;
  private turn = new AbortController();
  private pageId: string;

  constructor(parts: SessionParts) {
    this.parts = parts;
    this.pageId = parts.pageId;
    const { window: win, signal } = parts;
    this.caret = followCaret(win.document, signal);
    const look = (): void => this.lookForPanel();
    if (win.document.readyState === 'loading') {
      win.document.addEventListener('DOMContentLoaded', look, { once: true, signal });
    } else look();
    onAddressChange(win, signal, look);
    onReturn(win, signal, () => this.comeBack());
  }

  /** The newest report; waits for the first one. A panel that asks while nothing is read begins the reading. */
  async report(): Promise<TaggedReport> {
    if (!this.isHeard) {
      this.isHeard = true;
      if (this.parts.window.document.readyState !== 'loading') void this.look();
    }
    return this.last ?? this.first.promise;
  }

  /** Reads the ticket anew and resolves with what was found. */
  async reread(): Promise<TaggedReport> {
    this.isHeard = true;
    await this.look();
    return this.report();
  }

  /** Writes a text into the editor, if the page still shows the ticket it was made for and the editor writes to whom it was made for. */
  async insert(ask: InsertAsk): Promise<InsertAnswer> {
    const found = this.locate();
    if (!found || !sameTicket(found.key, ask.key)) return { kind: 'refused', reason: 'movedOn' };
    return insertReply(this.page(), found.reader, this.caret, ask);
  }

  /** What the agent has written in the page's editor, if the page still shows the ticket. */
  draft(key: TicketKey): DraftAnswer {
    const found = this.locate();
    if (!found || !sameTicket(found.key, key)) return { kind: 'refused', reason: 'movedOn' };
    return readDraft(this.page(), found.reader, this.caret);
  }

  /** Writes better words into the editor in place of others, if the page still shows the ticket. */
  async replace(ask: ReplaceAsk): Promise<ReplaceAnswer> {
    const found = this.locate();
    if (!found || !sameTicket(found.key, ask.key)) return { kind: 'refused', reason: 'movedOn' };
    return replaceWords(this.page(), found.reader, this.caret, ask);
  }

  private page(): Page {
    const { window: win, get } = this.parts;
    return { url: new URL(win.location.href), document: win.document, get };
  }

  private locate(): Found | undefined {
    const page = this.page();
    for (const reader of this.parts.readers) {
      const place = unlessItFails(() => reader.locate(page));
      if (place) return { reader, key: { helpdesk: reader.id, ...place } };
    }
    return undefined;
  }

  private publish(report: PageReport): void {
    if (dequal(this.last?.report, report)) return;
    this.last = { page: this.pageId, seq: ++this.seq, report };
    this.first.resolve(this.last);
    void this.tell(this.last);
  }

  private async tell(report: TaggedReport): Promise<void> {
    if (!(await this.parts.tell(report)) && report === this.last) this.rest();
  }

  /** The last panel was closed: nothing is read until one asks again. */
  private rest(): void {
    this.isHeard = false;
    this.turn.abort();
    this.forget();
  }

  private forget(): void {
    this.last = undefined;
    this.first = Promise.withResolvers<TaggedReport>();
  }

  /** A page out of the browser's cache is a page loaded anew for whoever listens: the panel has forgotten the old one. */
  private comeBack(): void {
    this.pageId = `${this.parts.pageId}+${this.seq}`;
    this.forget();
    this.lookForPanel();
  }

  private lookForPanel(): void {
    if (this.isHeard) void this.look();
  }

  private async look(): Promise<void> {
    this.turn.abort();
    this.turn = new AbortController();
    const turn = AbortSignal.any([this.turn.signal, this.parts.signal]);
    let found: Found | undefined;
    try {
      found = this.locate();
      const suspects = found ? [found.reader] : this.parts.readers;
      const login = suspects.find((reader) => unlessItFails(() => reader.isLogin?.(this.page())));
      if (login) return this.publish({ kind: 'login', helpdesk: login.id });
      if (!found) return this.publish({ kind: 'noTicket' });
      await this.follow(found, turn);
    } catch (error) {
      if (turn.aborted) return;
      const helpdesk = found?.reader.id ?? '';
      this.publish({
        kind: 'broken',
        helpdesk,
        ...(found && { key: found.key }),
        detail: String(error).slice(0, 300),
      });
    }
  }

  /** First what the page shows at once, then everything; afterwards the ticket is watched for change. */
  private async follow({ reader, key }: Found, turn: AbortSignal): Promise<void> {
    const deadline = Date.now() + RENDER_PATIENCE_MS;
    for (;;) {
      if (!this.hasTold(key)) this.tellAtOnce(reader, key);
      const reading = await reader.read(this.page(), key, turn);
      if (turn.aborted) return;
      if (reading?.kind === 'ticket') {
        this.publish({ kind: 'ticket', ticket: reading.ticket, reading: false });
        return this.watch(reader, reading.ticket, turn);
      }
      if (reading) return this.publish(reading);
      if (Date.now() > deadline) throw new Error(`the page does not show ticket ${key.id}`);
      await this.nextRendering(turn);
    }
  }

  /** True when the newest report is a whole reading of this ticket: another look adds to it and does not begin again. */
  private hasTold(key: TicketKey): boolean {
    const report = this.last?.report;
    return report?.kind === 'ticket' && !report.reading && sameTicket(report.ticket.key, key);
  }

  private tellAtOnce(reader: Reader, key: TicketKey): void {
    const glance = reader.glance(this.page(), key);
    if (glance) this.publish({ kind: 'ticket', ticket: glance, reading: true });
    else this.publish({ kind: 'opening', key });
  }

  private watch(reader: Reader, ticket: Ticket, turn: AbortSignal): void {
    const ways = reader.watch(ticket);
    const { document: doc } = this.parts.window;
    if (ways.length > 0) onceChanged(pick(doc, ways) ?? doc.body, CHANGE_QUIET_MS, turn, () => void this.look());
  }

  /** Single-page helpdesks change the address first and the page later. */
  private nextRendering(turn: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const stop = onceChanged(this.parts.window.document.body, RENDER_QUIET_MS, turn, resolve);
      setTimeout(() => {
        stop();
        resolve();
      }, RENDER_TICK_MS);
    });
  }
}
