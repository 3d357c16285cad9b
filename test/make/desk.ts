import { Desk } from '@/lib/desk/desk';
import { noticeDecisions } from '@/lib/desk/noticing';
import { noticeLikeCases } from '@/lib/desk/likeCases';
import type { DeskParts } from '@/lib/desk/parts';
import { noticeSent } from '@/lib/desk/sending';
import { createDeskStore, type OpenTicket } from '@/lib/desk/state';
import type { HistoryDb } from '@/lib/history/db';
import { formatOf } from '@/lib/i18n/format';
import { LANGUAGES, languageFiles, metaOf } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { settingsFrom } from '@/lib/settings/settings';
import type {
  DraftAnswer,
  InsertAnswer,
  InsertAsk,
  ReplaceAnswer,
  ReplaceAsk,
  TaggedReport,
  Ticket,
} from '@/lib/ticket/contract';
import { vi } from 'vitest';
import { eventually } from './eventually';
import { freshDb, writerAt } from './history';
import { lexicons, signs } from './lexicons';
import { policy } from './policy';
import { toneRules } from './tone';

/** A desk beside a page that a test controls. */
export function makeDesk(db: HistoryDb = freshDb(), change: Partial<DeskParts> = {}) {
  let onScreen: TaggedReport | undefined;
  let seq = 0;
  const clock = writerAt();
  const inserted: InsertAsk[] = [];
  const door = {
    askTicket: async () => onScreen,
    askInsert: vi.fn(async (_tab: number, ask: InsertAsk): Promise<InsertAnswer> => {
      inserted.push(ask);
      return { kind: 'inserted' };
    }),
    askDraft: vi.fn(async (): Promise<DraftAnswer> => ({ kind: 'refused', reason: 'noEditor' })),
    askReplace: vi.fn(async (_tab: number, _ask: ReplaceAsk): Promise<ReplaceAnswer> => ({ kind: 'replaced' })),
    navigate: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    painted: () => Promise.resolve(),
    pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 100)),
    remindAt: vi.fn(async () => undefined),
    forgetReminder: vi.fn(async () => undefined),
  };
  const phrases = languageFiles<Phrases>('phrases');
  const parts: DeskParts = {
    db,
    store: createDeskStore(),
    door,
    languages: {
      signs,
      loadLexicon: async (language) => lexicons[language]!,
      loadTone: async (language) => toneRules[language],
      spoken: LANGUAGES,
      phrases: (language) => (phrases[language] ?? phrases.en) as Phrases,
      format: (language, zone = 'UTC') => formatOf(language, zone),
      locales: LANGUAGES.map((language) => metaOf(language).locale),
    },
    settings: () => settingsFrom({ agentName: 'Anna' }),
    membership: () => Promise.resolve(undefined),
    policy: () => policy,
    language: () => 'en',
    zone: 'UTC',
    now: clock.now,
    makeId: clock.makeId,
    ...change,
  };
  const desk = new Desk(parts);
  noticeSent(desk);
  noticeDecisions(desk);
  noticeLikeCases(desk);
  /** The page shows a ticket; resolves when the panel has it with its history. */
  const showAs = async (ticket: Ticket, reading: boolean): Promise<OpenTicket> => {
    onScreen = { page: 'page', seq: ++seq, report: { kind: 'ticket', ticket, reading } };
    desk.pageChanged({ kind: 'report', tab: { id: 1 }, tagged: onScreen, isLeaving: false });
    return until(() => {
      const open = desk.open();
      return open?.ticket === ticket ? open : undefined;
    });
  };
  const show = (ticket: Ticket): Promise<OpenTicket> => showAs(ticket, false);
  /** What the page shows at once, before it was read to its end. */
  const showGlance = (ticket: Ticket): Promise<OpenTicket> => showAs(ticket, true);
  /** The page moves on without the panel having noticed yet. */
  const moveOnUnseen = (ticket: Ticket): void => {
    onScreen = { page: 'next', seq: 1, report: { kind: 'ticket', ticket, reading: false } };
  };
  const status = (): string | undefined => parts.store.getState().status?.code;
  const like = () => parts.store.getState().like;
  return { desk, like, door, db, clock, inserted, show, showGlance, moveOnUnseen, status };
}

/** Waits until the store's answer has come round. */
export function until<T>(ask: () => T | undefined): Promise<T> {
  return eventually(() => {
    const answer = ask();
    if (answer === undefined) throw new Error('not yet');
    return answer;
  });
}
