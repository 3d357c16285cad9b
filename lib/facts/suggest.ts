import type { Category, Goal, Heat } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { isSumAt, moneyIn } from './claims';
import { emailsIn, mayHavePhone, phonesIn, type FindPhones } from './contacts';
import { asSuggestions, datedIn } from './dates';
import { factsFromFields, type FieldFacts, type FieldMapping } from './fields';
import { goalsIn } from './goals';
import { grievancesIn } from './grievances';
import { careIn, threatsIn, typesIn, type Care, type Threat, type TypeHint } from './hints';
import { languageOf, type Signs } from './language';
import { lastWordIn, type LastWord } from './lastWord';
import { featuresOf, type Learned, type TaughtFact, type Teaching } from './learning';
import type { Lexicon } from './lexicon';
import { saidIn, type Said } from './manners';
import { categoriesIn, type Scored } from './matter';
import { complaintIn, heatIn, type Complaint } from './mood';
import { ordersIn } from './orders';
import { passagesOf, type TicketText } from './passages';
import { promisedIn, type PromisedDay } from './promised';
import { readPassages } from './reading';
import type { Passage, Suggestion } from './suggestion';

/** Facts that the ticket's words and fields suggest, each with its evidence. */
export interface TicketFacts {
  language?: Suggestion<string>;
  /** Whether the words sound like a complaint; a person decides. */
  isComplaint: Complaint;
  /** The same with the words that say so. */
  complaint: Suggestion<Complaint>;
  category?: Suggestion<Category>;
  /** The next best guesses. */
  otherCategories: Category[];
  goal?: Suggestion<Goal>;
  claimed?: Suggestion<Money>;
  /** All that may be, surest first and at most three, however unsure: what is shown is `category`, `goal` and `claimed`. */
  ranked: { categories: Suggestion<Category>[]; goals: Suggestion<Goal>[]; claims: Suggestion<Money>[] };
  heat: Suggestion<Heat>;
  threats: Suggestion<Threat>[];
  /** Hints at how to talk with this customer, for the open case only. */
  types: Suggestion<TypeHint>[];
  /** Hints at extra care. */
  care: Suggestion<Care>[];
  /** They do not want to be called, or have no time for it. */
  declinesCalls: boolean;
  orders: Suggestion<string>[];
  sums: Suggestion<Money>[];
  emails: Suggestion<string>[];
  /** E.164 numbers; empty until the numbering plans are loaded. */
  phones: Suggestion<string>[];
  /** True when there may be telephone numbers that could not be told yet. */
  wantsPhones: boolean;
  dates: Suggestion<string>[];
  promised: Suggestion<PromisedDay>[];
  fields: FieldFacts;
  said: Said;
  /** Absent where the last word is ours. */
  lastWord?: LastWord;
  /** Sentences that may be points of the complaint, in the customer's own words. */
  grievances: Suggestion<string>[];
  /** By what a lesson on this ticket is remembered: its features, and how the lexicon alone ranks the values. */
  lesson: { features: string[]; scores: Record<TaughtFact, Record<string, number>> };
}

export interface FactsContext {
  /** The lexicons that are loaded; where that of the text is not among them, its words say nothing. */
  lexicons: Readonly<Record<string, Lexicon>>;
  signs: Readonly<Record<string, Signs>>;
  mappings: readonly FieldMapping[];
  /** The shop's currency, for bare figures in mapped fields. */
  currency: string;
  /** BCP 47 tags in which country names may be written. */
  locales: readonly string[];
  now: number;
  zone: string;
  /** Finds telephone numbers, once the numbering plans are loaded. */
  findPhones?: FindPhones | undefined;
  /** What agents have taught this machine. */
  teaching?: Teaching | undefined;
  /** The language to read in, where it is known better than the words tell. */
  readAs?: string | undefined;
}

/**
 * Nothing is suggested below this: one weak word, or one middling word with a rival as strong, stays unsaid. A wrong suggestion costs more than none.
 */
export const LEAST_CONFIDENCE = 0.45;
/** From here on a suggestion may be filled in beforehand: several words speak for it and hardly any for another. */
export const HIGH_CONFIDENCE = 0.6;
/** Threats and hints are acted on in talk only, and missing one costs more: one clear word is enough. */
const LEAST_OF_A_HINT = 0.6;

/** Characters by which a language is told. */
const ENOUGH_FOR_LANGUAGE = 2000;

const isSaid = ({ confidence }: Suggestion<unknown>): boolean => confidence >= LEAST_CONFIDENCE;
const isHinted = ({ confidence }: Suggestion<unknown>): boolean => confidence >= LEAST_OF_A_HINT;

/** The language of the customer's words; where they don't tell, that of the helpdesk's field. */
function languageIn(
  ticket: TicketText,
  passages: readonly Passage[],
  signs: FactsContext['signs'],
): Suggestion<string> | undefined {
  const text = passages
    .map(({ text: each }) => each)
    .join('\n')
    .slice(0, ENOUGH_FOR_LANGUAGE);
  const told = languageOf(text, signs);
  const value = told ?? ticket.language?.split('-')[0]?.toLowerCase();
  if (value === undefined) return undefined;
  const quote = passages[1]?.text.trim().slice(0, 80) ?? ticket.subject;
  return { value, confidence: told ? 0.95 : 0.6, evidence: { source: told ? 'text' : 'default', quote } };
}

/** The languages whose lexicons are needed to read a ticket: that of the customer's words, English where none is told. */
export function languagesIn(ticket: TicketText, signs: FactsContext['signs']): string[] {
  const value = languageIn(ticket, passagesOf(ticket, signs), signs)?.value ?? 'en';
  return [value in signs ? value : 'en'];
}

const scoresOf = (plain: readonly Scored<string>[]): Record<string, number> =>
  Object.fromEntries(plain.map(({ value, score }) => [value, score]));

/** What was learned ranks `plain` anew; where another value comes first by it, the suggestion says so. */
function taught<K extends string>(
  fact: TaughtFact,
  plain: readonly Scored<K>[],
  again: (learned: Learned) => Scored<K>[],
  learned: Learned | undefined,
): Scored<K>[] {
  if (!learned) return [...plain];
  const [first, ...others] = again(learned);
  if (!first || first.value === plain[0]?.value) return first ? [first, ...others] : [];
  return [{ ...first, evidence: { ...first.evidence, taught: learned.corrected(fact, first.value) } }, ...others];
}

/** What the words of the customer say, once they are read. */
function wordFacts(ticket: TicketText, passages: readonly Passage[], lexicon: Lexicon, context: FactsContext) {
  const { now, zone } = context;
  const reading = readPassages(passages, lexicon);
  const { all, once } = reading;
  const features = featuresOf(reading);
  const learned = context.teaching?.about(features);
  const complaint = complaintIn(once);
  const plain = { category: categoriesIn(once), goal: goalsIn(once) };
  const categories = taught('category', plain.category, (by) => categoriesIn(once, by), learned);
  const goals = taught('goal', plain.goal, (by) => goalsIn(once, by), learned);
  const dated = datedIn(passages, lexicon, now, zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const { sums, claims } = moneyIn(passages, all, {
    lexicon,
    currency: context.currency,
    matters: [categories[0]?.value, goals[0]?.value],
    isComplaint: complaint.value !== 'no',
  });
  const heat = heatIn(once, passages);
  const isSilent = passages.slice(1).every(({ text }) => text.trim() === '');
  return {
    complaint,
    ranked: { categories, goals, claims },
    heat,
    threats: threatsIn(once).filter(isHinted),
    types: typesIn(once, { heat, tags: ticket.tags ?? [], isSilent }).filter(isHinted),
    care: careIn(once).filter(isHinted),
    declinesCalls: once.some(({ list }) => list === 'declinesCalls'),
    orders: ordersIn(passages, lexicon.numbers, isSumAt(sums)),
    sums,
    dates: asSuggestions(dated),
    promised: promisedIn(dated, all, today),
    grievances: grievancesIn(all),
    lesson: { features, scores: { category: scoresOf(plain.category), goal: scoresOf(plain.goal) } },
  };
}

/**
 * What a ticket suggests. Nothing here is decided: each fact carries the words it came from and waits for a person. Pure; time and zone
 * come in with the context.
 */
export function suggestFacts(ticket: TicketText, context: FactsContext): TicketFacts {
  const { lexicons, signs } = context;
  const passages = passagesOf(ticket, signs);
  const language = languageIn(ticket, passages, signs);
  const lexicon = lexicons[context.readAs ?? language?.value ?? 'en'] ?? lexicons.en;
  if (!lexicon) throw new Error('no lexicon to read with');
  const words = wordFacts(ticket, passages, lexicon, context);
  const [category, ...others] = words.ranked.categories.filter(isSaid);
  const goal = words.ranked.goals.find(isSaid);
  const claimed = words.ranked.claims.find(isSaid);
  const lastWord = lastWordIn(ticket, passages, signs, lexicon);
  return {
    ...(language && { language }),
    isComplaint: words.complaint.value,
    ...(category && { category }),
    otherCategories: others.map(({ value }) => value),
    ...(goal && { goal }),
    ...(claimed && { claimed }),
    ...words,
    emails: emailsIn(passages),
    phones: context.findPhones ? phonesIn(passages, context.findPhones) : [],
    wantsPhones: !context.findPhones && mayHavePhone(passages),
    fields: factsFromFields(ticket.fields, context.mappings, {
      words: lexicon,
      currency: context.currency,
      locales: context.locales,
    }),
    said: saidIn(ticket.messages, signs),
    ...(lastWord && { lastWord }),
  };
}
