import type { Signs } from '../facts/language';
import type { Lexicon } from '../facts/lexicon';
import type { HistoryDb } from '../history/db';
import type { Format } from '../i18n/format';
import type { Policy } from '../policy/schema';
import type { Phrases } from '../reply/context';
import type { ToneData } from '../reply/tone/lexicon';
import type { Settings } from '../settings/settings';
import type {
  DraftAnswer,
  InsertAnswer,
  InsertAsk,
  ReplaceAnswer,
  ReplaceAsk,
  TaggedReport,
  TicketKey,
} from '../ticket/contract';
import type { Membership } from './membership';
import type { DeskStore } from './state';

/** What the browser can do for the desk; the composition root hands it in. */
export interface DeskDoor {
  askTicket: (tabId: number, how?: 'read' | 'reread') => Promise<TaggedReport | undefined>;
  askInsert: (tabId: number, ask: InsertAsk) => Promise<InsertAnswer | undefined>;
  /** What stands in the page's editor. */
  askDraft: (tabId: number, key: TicketKey) => Promise<DraftAnswer | undefined>;
  /** Writes better words into the page's editor in place of others. */
  askReplace: (tabId: number, ask: ReplaceAsk) => Promise<ReplaceAnswer | undefined>;
  navigate: (tabId: number, url: string) => Promise<void>;
  copy: (text: string) => Promise<void>;
  pause: (ms: number) => Promise<void>;
  /** Resolves once what was changed until now is on the screen. */
  painted: () => Promise<void>;
  remindAt: (promiseId: string, due: number) => Promise<void>;
  forgetReminder: (promiseId: string) => Promise<void>;
}

/** What the language folders hold for the desk. */
export interface LanguageParts {
  /** By what each known language is told. */
  signs: Readonly<Record<string, Signs>>;
  loadLexicon: (language: string) => Promise<Lexicon>;
  /** The wording rules of a language; undefined for one that has none. */
  loadTone: (language: string) => Promise<ToneData | undefined>;
  /** The languages that replies can be written in. */
  spoken: readonly string[];
  phrases: (language: string) => Phrases;
  /** In the time zone of the machine where none is named. */
  format: (language: string, zone?: string) => Format;
  locales: readonly string[];
}

/** Everything that a desk is made of. */
export interface DeskParts {
  db: HistoryDb;
  store: DeskStore;
  door: DeskDoor;
  languages: LanguageParts;
  settings: () => Settings;
  /** Who this person is in their team, as far as this machine can prove it now. */
  membership: () => Promise<Membership | undefined>;
  policy: () => Policy;
  /** The language of the interface, for labels in the record. */
  language: () => string;
  zone: string;
  now: () => number;
  makeId: () => string;
}

/** What asking for decisions and deciding needs of them: the team desk has no page beside it. */
export interface DeciderParts extends Pick<DeskParts, 'db' | 'policy' | 'language' | 'membership' | 'now' | 'makeId'> {
  languages: Pick<LanguageParts, 'phrases' | 'format'>;
}
