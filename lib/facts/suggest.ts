import type { Category, Goal } from '../kernel/enums';
import type { Money } from '../kernel/money';
import { emailsIn, mayHavePhone, phonesIn, type FindPhones } from './contacts';
import { datesIn } from './dates';
import { factsFromFields, type FieldFacts, type FieldMapping } from './fields';
import { languageOf } from './language';
import { categoriesIn, goalsIn, occurs, wordsOf, type Lexicon, type Words } from './lexicon';
import { mannersOf } from './manners';
import { ordersIn } from './orders';
import { passage, type Passage, type Suggestion } from './suggestion';
import { sumsIn } from './sums';
import { fold, ownWords } from './words';

/** The part of a ticket that facts are looked for in. */
export interface TicketText {
  subject: string;
  messages: readonly { role: string; text: string; at?: number | undefined }[];
  fields: readonly { label: string; value: string }[];
  language?: string | undefined;
}

/** Facts that the ticket's words and fields suggest, each with its evidence. */
export interface TicketFacts {
  language?: Suggestion<string>;
  /** Whether the words sound like a complaint; a person decides. */
  isComplaint: 'yes' | 'no' | 'unsure';
  category?: Suggestion<Category>;
  /** The next best guesses. */
  otherCategories: Category[];
  goal?: Suggestion<Goal>;
  claimed?: Suggestion<Money>;
  orders: Suggestion<string>[];
  sums: Suggestion<Money>[];
  emails: Suggestion<string>[];
  /** E.164 numbers; empty until the numbering plans are loaded. */
  phones: Suggestion<string>[];
  /** True when there may be telephone numbers that could not be told yet. */
  wantsPhones: boolean;
  dates: Suggestion<string>[];
  fields: FieldFacts;
  /** In how many of our own messages thanks and apologies were said. */
  said: { thanks: number; apologies: number };
}

export interface FactsContext {
  lexicons: Readonly<Record<string, Lexicon>>;
  mappings: readonly FieldMapping[];
  /** The shop's currency, for bare figures in mapped fields. */
  currency: string;
  /** BCP 47 tags in which country names may be written. */
  locales: readonly string[];
  now: number;
  zone: string;
  /** Finds telephone numbers, once the numbering plans are loaded. */
  findPhones?: FindPhones | undefined;
}

const LONGEST = 4000;
const FIRST = 2;
const NEWEST = 6;
/** Characters by which a language is told. */
const ENOUGH_FOR_LANGUAGE = 2000;
const OTHER_GUESSES = 2;

/** The subject and what the customer wrote: how it began and the newest messages; quoted lines of older mails are left out. */
function passagesOf({ subject, messages }: TicketText): Passage[] {
  const spoken = messages.flatMap(({ role, text, at }, message): Passage[] =>
    role === 'customer'
      ? [passage(ownWords(text).slice(0, LONGEST), { message, ...(at !== undefined && { at }) })]
      : [],
  );
  const kept = spoken.length > FIRST + NEWEST ? [...spoken.slice(0, FIRST), ...spoken.slice(-NEWEST)] : spoken;
  return [passage(subject), ...kept];
}

/** The claim is the sum said beside words of money that is wanted back; without such words the first sum of a money matter. */
function claimIn(
  sums: readonly Suggestion<Money>[],
  words: Words,
  isAboutMoney: boolean,
): Suggestion<Money> | undefined {
  const spoken = sums.find(
    ({ evidence }) => words.claim !== undefined && fold(evidence.quote).search(words.claim) >= 0,
  );
  return spoken ?? (isAboutMoney ? sums[0] : undefined);
}

const MONEY_MATTERS: readonly string[] = ['billing', 'priceOrPromotion', 'refundOrReturn', 'refund', 'priceCorrection'];

const unscored = <T>({ value, evidence }: Suggestion<T>): Suggestion<T> => ({ value, evidence });

/** Two different words of trouble, or one and a wish, make a complaint; one alone may be a question. */
function soundsLikeComplaint(
  passages: readonly Passage[],
  words: Words,
  category: number,
  goal: number,
): TicketFacts['isComplaint'] {
  if (occurs(words.complaint, passages)) return 'yes';
  if (category === 0 || occurs(words.noComplaint, passages)) return 'no';
  return category + goal >= 2 ? 'yes' : 'unsure';
}

function saidIn(messages: TicketText['messages'], lexicons: FactsContext['lexicons']): TicketFacts['said'] {
  const ours = messages.filter(({ role }) => role === 'agent').map(({ text }) => mannersOf(text, lexicons));
  return {
    thanks: ours.filter(({ hasThanks }) => hasThanks).length,
    apologies: ours.filter(({ hasApology }) => hasApology).length,
  };
}

function languageIn(
  ticket: TicketText,
  passages: readonly Passage[],
  lexicons: FactsContext['lexicons'],
): Suggestion<string> | undefined {
  const text = passages
    .map(({ text: each }) => each)
    .join('\n')
    .slice(0, ENOUGH_FOR_LANGUAGE);
  const value = languageOf(text, lexicons) ?? ticket.language?.split('-')[0]?.toLowerCase();
  return value === undefined
    ? undefined
    : { value, evidence: { source: 'text', quote: passages[1]?.text.slice(0, 80) ?? ticket.subject } };
}

/**
 * What a ticket suggests. Nothing here is decided: each fact carries the words it came from and waits for a person. Pure; time and zone
 * come in with the context.
 */
export function suggestFacts(ticket: TicketText, context: FactsContext): TicketFacts {
  const { lexicons, now, zone } = context;
  const passages = passagesOf(ticket);
  const language = languageIn(ticket, passages, lexicons);
  const lexicon = lexicons[language?.value ?? 'en'] ?? lexicons.en;
  if (!lexicon) throw new Error('no lexicon to read with');
  const words = wordsOf(lexicon);
  const sums = sumsIn(passages, lexicon);
  const [category, ...others] = categoriesIn(passages, words);
  const [goal] = goalsIn(passages, words);
  const isAboutMoney = [category?.value, goal?.value].some(
    (each) => each !== undefined && MONEY_MATTERS.includes(each),
  );
  const claimed = claimIn(sums, words, isAboutMoney);
  return {
    ...(language && { language }),
    isComplaint: soundsLikeComplaint(passages, words, category?.score ?? 0, goal?.score ?? 0),
    ...(category && { category: unscored(category) }),
    otherCategories: others.slice(0, OTHER_GUESSES).map(({ value }) => value),
    ...(goal && { goal: unscored(goal) }),
    ...(claimed && { claimed }),
    orders: ordersIn(passages, lexicon.order),
    sums,
    emails: emailsIn(passages),
    phones: context.findPhones ? phonesIn(passages, context.findPhones) : [],
    wantsPhones: !context.findPhones && mayHavePhone(passages),
    dates: datesIn(passages, lexicon, now, zone),
    fields: factsFromFields(ticket.fields, context.mappings, {
      words: lexicon,
      currency: context.currency,
      locales: context.locales,
    }),
    said: saidIn(ticket.messages, lexicons),
  };
}
