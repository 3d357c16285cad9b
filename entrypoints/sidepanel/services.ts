import { Desk } from '@/lib/desk/desk';
import { PageFollower } from '@/lib/desk/follow';
import { noticeLikeCases } from '@/lib/desk/likeCases';
import type { DeskParts } from '@/lib/desk/parts';
import { noticeDecisions } from '@/lib/desk/noticing';
import { noticeSent } from '@/lib/desk/sending';
import { createDeskStore } from '@/lib/desk/state';
import type { Signs } from '@/lib/facts/language';
import type { Lexicon } from '@/lib/facts/lexicon';
import { HistoryDb } from '@/lib/history/db';
import { formatOf, type Format } from '@/lib/i18n/format';
import { timeOrderedIds } from '@/lib/kernel/id';
import { LANGUAGES, languageFiles, languageMetas, loadLexicon, loadTone, metaOf } from '@/lib/languages';
import { askDraft, askInsert, askReplace, askTicket, onTicketTold } from '@/lib/platform/messages';
import { forgetReminder, remindAt } from '@/lib/platform/reminders';
import { isAllowed, onSitesChanged, sitePattern } from '@/lib/platform/sites';
import { followActiveTab, navigate, ownWindow } from '@/lib/platform/tabs';
import type { Policy } from '@/lib/policy/schema';
import type { Phrases } from '@/lib/reply/context';
import type { ToneData } from '@/lib/reply/tone/lexicon';
import type { Settings } from '@/lib/settings/settings';
import { standing, type CardHere, type Standing } from '@/lib/team/standing';
import type { Team } from '@/lib/team/team';

/** What a panel works with; one set for each panel document. */
export interface Services {
  db: HistoryDb;
  desk: Desk;
  follower: PageFollower;
}

/** What changes while a panel is open: settings, policy, language. */
export interface Circumstances {
  settings: Settings;
  policy: Policy;
  /** True when the team's own policy can't be used: then the shipped one is. */
  isPolicyBroken: boolean;
  language: string;
  /** The team that this machine belongs to, and what it says of the person here. */
  team: Team | undefined;
  card: CardHere;
  /** Who the agent is, by the card where there is one. */
  standing: Standing;
}

/** The settings with what the team says of the person in place of what they say of themselves. */
function settingsAt({ settings, card }: Circumstances, now: number): Settings {
  const { name, agentId, level } = standing(settings, card, now);
  return { ...settings, agentName: name, agentId, level };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Nothing is painted in a panel that is not seen: then a moment must do. */
const UNSEEN_MS = 50;

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

function languageParts(here: string): DeskParts['languages'] {
  const phrases = languageFiles<Phrases>('phrases');
  const formats = new Map<string, Format>();
  const format = (language: string, zone = here): Format => {
    const name = `${language} ${zone}`;
    const known = formats.get(name) ?? formatOf(language, zone);
    formats.set(name, known);
    return known;
  };
  const english = phrases.en;
  if (!english) throw new Error('no English phrases');
  return {
    signs: languageMetas<Signs>(),
    loadLexicon: (language) => loadLexicon<Lexicon>(language),
    loadTone: (language) => loadTone<ToneData>(language),
    spoken: LANGUAGES,
    phrases: (language) => phrases[language] ?? english,
    format,
    locales: LANGUAGES.map((language) => metaOf(language).locale),
  };
}

/** Signatures are read where there is something signed only. */
const membership: DeskParts['membership'] = async () => (await import('./memberHere')).memberHere();

/** Builds the panel's services and connects them with the browser. */
export async function startServices(now: Circumstances, signal: AbortSignal): Promise<Services> {
  const db = new HistoryDb();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const desk = new Desk({
    db,
    store: createDeskStore(),
    door: {
      askTicket,
      askInsert,
      askDraft,
      askReplace,
      navigate,
      remindAt,
      forgetReminder,
      pause,
      painted,
      copy: (text) => navigator.clipboard.writeText(text),
    },
    languages: languageParts(zone),
    settings: () => settingsAt(now, Date.now()),
    membership,
    policy: () => now.policy,
    language: () => now.language,
    zone,
    now: Date.now,
    makeId: timeOrderedIds(Date.now, randomBytes),
  });
  for (const notice of [noticeSent, noticeDecisions, noticeLikeCases]) notice(desk);
  const follower = new PageFollower({ askTicket, sitePattern, isAllowed, pause }, (page) => desk.pageChanged(page));
  onTicketTold((report, tabId) => follower.told(report, tabId));
  onSitesChanged(() => void follower.reread());
  followActiveTab(await ownWindow(), signal, {
    switched: (tab) => void follower.switched(tab),
    loading: (tab) => void follower.loading(tab),
    loaded: (tab) => void follower.loaded(tab),
  });
  addEventListener('pagehide', () => void desk.flush());
  addEventListener('visibilitychange', () => void desk.flush());
  return { db, desk, follower };
}
