import type { Goods } from '../kernel/enums';
import { HIGH_CONFIDENCE, type TicketFacts } from '../facts/suggest';
import type { Evidence, Suggestion } from '../facts/suggestion';
import type { CaseRow, FactRow } from '../history/rows';
import { CHIP_NAMES, type Chip, type ChipName, type ChipValue } from './facts';
import { needsIn } from './needs';
import { severityChip, type LimitOf } from './severity';

/** What else may suggest a fact. */
export interface Hints {
  tags: readonly string[];
  channel?: string | undefined;
  /** The country that the shop sets as its default. */
  country: string;
  /** The day of the customer's first message. */
  demandedOn?: string | undefined;
  /** The highest limit of the ladder for one case, by currency: a matter of more is a serious one. */
  limitOf: LimitOf;
}

/** Goods of which nobody says anything are of the kind that has no exceptions. */
const USUAL_GOODS: Goods = 'ordinary';

/** What is usual is likelier than not, and no more. */
const BY_USE = 0.6;

const byUse = (value: string, source: 'default' | 'message'): Suggestion<string> => ({
  value,
  confidence: BY_USE,
  evidence: { source, quote: value },
});

const byHelpdesk = (value: string, label: string): Suggestion<string> => ({
  value,
  confidence: 1,
  evidence: { source: 'tag', quote: value, label },
});

/** Suggestions of one fact, the likeliest first. */
type Ranked = readonly (Suggestion<ChipValue> | undefined)[];

const isSamePlace = (a: Evidence, b: Evidence): boolean => a.message === b.message && a.start === b.start;

/** The days on which delivery was promised, and the sentences that say so as what was expected (R32). */
function promisedBy(name: 'promisedOn' | 'expected' | 'expectedFrom', { promised }: TicketFacts): Ranked {
  // Figures that can be two days count as the likelier one.
  const likeliest = (each: (typeof promised)[number]): boolean =>
    promised.find(({ evidence }) => isSamePlace(evidence, each.evidence))?.value.isPassed === true;
  const passed = promised.filter((each) => each.value.isPassed && likeliest(each));
  const days = passed.map(({ evidence, confidence, value }) => ({ value: value.day, evidence, confidence }));
  if (name === 'promisedOn') return days;
  return days.slice(0, 1).map((day) => ({ ...day, value: name === 'expected' ? day.evidence.quote : 'ourPromise' }));
}

/** What speaks for a fact besides fields of the helpdesk. */
function rankedFor(name: ChipName, found: TicketFacts, hints: Hints): Ranked {
  switch (name) {
    case 'category':
      return found.category ? [found.category, ...found.ranked.categories.slice(1)] : [];
    case 'goal':
      return found.goal ? [found.goal, ...found.ranked.goals.filter(({ value }) => value !== found.goal?.value)] : [];
    case 'claimed':
      return found.claimed ? found.ranked.claims : [];
    case 'order':
      return found.orders;
    case 'needsCare':
      return needsIn(found.care);
    case 'promisedOn':
    case 'expected':
    case 'expectedFrom':
      return promisedBy(name, found);
    case 'happened':
      // What they say of the matter is what happened, in their own words.
      return found.promised.some(({ value }) => value.isPassed) && found.category
        ? [{ ...found.category, value: found.category.evidence.quote }]
        : [];
    case 'channel':
      return [hints.channel === undefined ? undefined : byHelpdesk(hints.channel, 'channel')];
    case 'tier': {
      const vip = hints.tags.find((tag) => /^vip$/i.test(tag));
      return [vip === undefined ? undefined : byHelpdesk('vip', vip)];
    }
    case 'country':
      // A customer whose field names a country that we can't read is not of the shop's own: its law would be a guess.
      return found.fields.unread.includes(name) ? [] : [byUse(hints.country, 'default')];
    case 'goods':
      return found.fields.unread.includes(name) ? [] : [byUse(USUAL_GOODS, 'default')];
    case 'demandedOn':
      return [hints.demandedOn === undefined ? undefined : byUse(hints.demandedOn, 'message')];
    default:
      return [];
  }
}

/** What only a person can say is ours to ask, however clear the words are: promises of ours, expectations, and what somebody needs. */
const ALWAYS_ASKED: readonly ChipName[] = ['promisedOn', 'expected', 'expectedFrom', 'happened', 'needsCare'];

/** Fields, tags and defaults are as sure as they are; words must be clear. */
const isSure = (name: ChipName, { evidence, confidence }: Suggestion<ChipValue>): boolean =>
  evidence.source === 'field' ||
  (!ALWAYS_ASKED.includes(name) && (evidence.source !== 'text' || confidence >= HIGH_CONFIDENCE));

/** What is less likely than this is no help to choose. */
const LEAST_OTHER = 0.2;

const isWorthSaying = ({ confidence }: Suggestion<ChipValue>): boolean => confidence >= LEAST_OTHER;

const same = (a: ChipValue | undefined, b: ChipValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function suggestedChip(name: ChipName, ranked: readonly Suggestion<ChipValue>[]): Chip {
  const [first, ...rest] = ranked;
  if (!first) return { name, status: 'missing' };
  const others = rest.filter(isWorthSaying);
  const { value, evidence } = first;
  return {
    name,
    value,
    status: isSure(name, first) ? 'suggested' : 'unsure',
    ...evidence,
    ...(others.length > 0 && { others }),
  };
}

/** A confirmed fact; where the words of the ticket say the same, their place is shown. */
function confirmedChip(name: ChipName, fact: FactRow, ranked: readonly Suggestion<ChipValue>[]): Chip {
  const { value, source, quote } = fact;
  const seen = ranked.find((each) => same(each.value, value))?.evidence;
  const others = ranked.filter((each) => !same(each.value, value) && isWorthSaying(each));
  return {
    name,
    value,
    status: 'confirmed',
    ...(seen?.quote === quote && seen),
    source,
    ...(quote !== undefined && { quote }),
    ...(others.length > 0 && { others }),
  };
}

/**
 * All chips of a case: a confirmed fact outranks a suggested one, and each says where it comes from. What a person said is not known is not
 * suggested again.
 */
export function chipsOf(
  found: TicketFacts,
  ofCase: Pick<CaseRow, 'facts' | 'withdrawn'> | undefined,
  hints: Hints,
): Chip[] {
  const chips = CHIP_NAMES.map((name): Chip => {
    const inField = found.fields.known[name];
    const spoken = rankedFor(name, found, hints).filter((each) => each !== undefined);
    const ranked = inField ? [inField] : spoken;
    const fact = ofCase?.facts[name];
    if (fact) return confirmedChip(name, fact, ranked);
    return suggestedChip(name, ofCase?.withdrawn?.includes(name) ? [] : ranked);
  });
  const isOpen = !ofCase?.facts.severity && !ofCase?.withdrawn?.includes('severity') && !found.fields.known.severity;
  return isOpen
    ? chips.map((chip) => (chip.name === 'severity' ? severityChip(chips, found, hints.limitOf) : chip))
    : chips;
}
