import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Session } from '../page/session';
import {
  DraftAnswer,
  InsertAnswer,
  InsertAsk,
  ReplaceAnswer,
  ReplaceAsk,
  TaggedReport,
  TicketKey,
} from '../ticket/contract';

/** Questions of the panel; the session of one tab's top frame answers. */
interface PanelAsks {
  'ticket.read': () => TaggedReport;
  'ticket.reread': () => TaggedReport;
  'ticket.insert': (ask: InsertAsk) => InsertAnswer;
  'ticket.draft': (key: TicketKey) => DraftAnswer;
  'ticket.replace': (ask: ReplaceAsk) => ReplaceAnswer;
}

/** What a page tells to whoever listens. Every open panel hears it; that one does is all that the page learns. */
interface PageTells {
  'ticket.changed': (report: TaggedReport) => void;
}

const asks = defineExtensionMessaging<PanelAsks>();
const tells = defineExtensionMessaging<PageTells>();

/** Tells every open panel what the page shows; false when there is none. */
export const tellTicket = (report: TaggedReport): Promise<boolean> =>
  tells.sendMessage('ticket.changed', report).then(
    () => true,
    () => false,
  );

/** Lets a session answer the panel until `signal` is aborted. */
export function serveSession(session: Session, signal: AbortSignal): void {
  asks.onMessage('ticket.read', () => session.report());
  asks.onMessage('ticket.reread', () => session.reread());
  asks.onMessage('ticket.insert', ({ data }) => session.insert(v.parse(InsertAsk, data)));
  asks.onMessage('ticket.draft', ({ data }) => session.draft(v.parse(TicketKey, data)));
  asks.onMessage('ticket.replace', ({ data }) => session.replace(v.parse(ReplaceAsk, data)));
  signal.addEventListener('abort', () => asks.removeAllListeners());
}

/** Hears what pages tell. Malformed reports are dropped. Returns how to stop. */
export function onTicketTold(heard: (report: TaggedReport, tabId: number | undefined) => void): () => void {
  tells.onMessage('ticket.changed', ({ data, sender }) => {
    const report = v.safeParse(TaggedReport, data);
    if (report.success) heard(report.output, sender.tab?.id);
  });
  return () => tells.removeAllListeners();
}

/** What the tab's page shows; undefined where no session answers (site not allowed, browser page, page still loading). */
export async function askTicket(tabId: number, how: 'read' | 'reread' = 'read'): Promise<TaggedReport | undefined> {
  const answer: unknown = await asks
    .sendMessage(`ticket.${how}`, undefined, { tabId, frameId: 0 })
    .catch(() => undefined);
  const report = v.safeParse(TaggedReport, answer);
  return report.success ? report.output : undefined;
}

/** Asks the tab's page to write a text into its editor; undefined where no session answers. */
export async function askInsert(tabId: number, ask: InsertAsk): Promise<InsertAnswer | undefined> {
  const answer: unknown = await asks.sendMessage('ticket.insert', ask, { tabId, frameId: 0 }).catch(() => undefined);
  const parsed = v.safeParse(InsertAnswer, answer);
  return parsed.success ? parsed.output : undefined;
}

/** What stands in the editor of the tab's page; undefined where no session answers. */
export async function askDraft(tabId: number, key: TicketKey): Promise<DraftAnswer | undefined> {
  const answer: unknown = await asks.sendMessage('ticket.draft', key, { tabId, frameId: 0 }).catch(() => undefined);
  const parsed = v.safeParse(DraftAnswer, answer);
  return parsed.success ? parsed.output : undefined;
}

/** Asks the tab's page to write better words into its editor in place of others; undefined where no session answers. */
export async function askReplace(tabId: number, ask: ReplaceAsk): Promise<ReplaceAnswer | undefined> {
  const answer: unknown = await asks.sendMessage('ticket.replace', ask, { tabId, frameId: 0 }).catch(() => undefined);
  const parsed = v.safeParse(ReplaceAnswer, answer);
  return parsed.success ? parsed.output : undefined;
}
