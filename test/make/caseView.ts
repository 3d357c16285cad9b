import type { CaseView, DraftSeen, ReplySeen } from '@/lib/checklist/item';
import { items, progress, type ItemState, type Tick } from '@/lib/checklist/progress';
import { factsWith, type FactChange } from './offerCase';

export type ViewChange = Partial<Omit<CaseView, 'facts' | 'talk'>> & {
  facts?: FactChange;
  talk?: Partial<CaseView['talk']>;
};

/** An ordinary e-mail complaint on which nothing has been done yet. */
export const caseView = ({ facts = {}, talk, ...change }: ViewChange = {}): CaseView => ({
  facts: factsWith(facts),
  talk: { type: 'calm', all: ['calm'], heat: 0, source: 'words', ...talk },
  guessed: [],
  quotes: {},
  isNewCustomer: true,
  isHistoryLoaded: true,
  orders: 1,
  dates: 1,
  hasGap: false,
  customerMessages: 1,
  points: { total: 0, answered: 0, waiting: 0 },
  conductSteps: [],
  hasFinished: false,
  replies: [],
  apologies: 0,
  listed: 0,
  commitments: [],
  hasGoodwill: false,
  hasChoice: false,
  authority: 'none',
  isRefused: false,
  needsCare: false,
  isHandedOver: false,
  isEntitlementKnown: true,
  hasCallback: false,
  promises: { open: 0, late: 0, done: 0 },
  hasOpenOffers: false,
  isClosed: false,
  ...change,
});

/** A customer of a kind, as a person says it. */
export const being = (type: CaseView['talk']['type'], heat: CaseView['talk']['heat'] = 0): CaseView['talk'] => ({
  type,
  all: [type],
  heat,
  source: 'agent',
});

/** A reply that was sent: thanks, an apology and one remedy, with nothing against its wording. */
export const sent = (change: Partial<ReplySeen> = {}): ReplySeen => ({
  hasThanks: true,
  hasApology: true,
  optionCount: 1,
  wording: { open: [], dismissed: 0, by: 'Anna' },
  ...change,
});

/** A reply that is being written: thanks, an apology, and nothing more. */
export const drafted = (change: Partial<DraftSeen> = {}): DraftSeen => ({
  hints: [],
  dismissed: 0,
  hasThanks: true,
  hasApology: true,
  hasUnderstanding: false,
  asksGoal: false,
  clarifies: false,
  announcesHandover: false,
  refuses: false,
  optionCount: 0,
  promises: [],
  ...change,
});

const HANDBOOK = /^(?:RC|LI|CL|DE|OF|PR|CO)-\d$/;

/** The items that are shown: those of the handbook only, for a team's own may come on top. */
export const shownIn = (change: ViewChange = {}, isQuick = false): string[] =>
  progress(caseView(change), {}, isQuick)
    .items.map(({ id }) => id)
    .filter((id) => HANDBOOK.test(id));

/** One item of a case. */
export const itemIn = (
  id: string,
  change: ViewChange = {},
  ticks: Readonly<Record<string, Tick>> = {},
): ItemState | undefined => progress(caseView(change), ticks, false).items.find((item) => item.id === id);

export const ITEM_IDS = items.map(({ id }) => id).filter((id) => HANDBOOK.test(id));
