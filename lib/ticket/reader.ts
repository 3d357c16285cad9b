import type { PageReport, ReplyMode, Ticket, TicketKey } from './contract';
import type { Way } from './pick';

/** The open page as a reader sees it. */
export interface Page {
  url: URL;
  document: Document;
  /** A same-origin GET with the agent's own session. */
  get: (path: string, signal: AbortSignal) => Promise<Response>;
}

/** Where a ticket lives in its helpdesk. */
export type Place = Pick<TicketKey, 'base' | 'id'>;

/** What a full reading may end in: the ticket, or a plain reason why there is none. */
export type Reading = Extract<PageReport, { kind: 'gone' | 'login' }> | { kind: 'ticket'; ticket: Ticket };

/**
 * How one helpdesk is read. One file in `readers/`, named by its id, that exports `NAME`, the product's own, and `reader`; a test page stands beside it in
 * `test/pages/<id>`. Readers only read: they never write, click or send.
 */
export interface Reader {
  /** Kept in every ticket key: never change it. */
  id: string;
  /** The ticket that this address names, or undefined where the page is none of this helpdesk's tickets. */
  locate: (page: Page) => Place | undefined;
  /** True on the helpdesk's login page. */
  isLogin?: (page: Page) => boolean;
  /** Who and what, from the document as it stands, without waiting; undefined while it does not show the ticket of `key`. */
  glance: (page: Page, key: TicketKey) => Ticket | undefined;
  /**
   * Everything, by asking the server where it can be asked. Undefined while the page does not show the ticket of `key` yet:
   * the session asks again when the document has changed.
   */
  read: (page: Page, key: TicketKey, signal: AbortSignal) => Promise<Reading | undefined>;
  /** The part of the page whose change means that this ticket may have changed; empty where nothing changes without a new page. */
  watch: (ticket: Ticket) => readonly Way[];
  /** The page's own reply editors. */
  editors: readonly Way[];
  /** Who the text in the editor would go to; undefined where the page does not say. */
  mode?: (page: Page) => ReplyMode | undefined;
  /** Where the reply form of a ticket is, when it is a page of its own. */
  replyUrl?: (key: TicketKey, mode: ReplyMode) => string;
}
