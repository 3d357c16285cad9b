import { fractionDigits, type Money } from '../../kernel/money';
import type { Signs } from '../language';
import type { Lexicon } from '../lexicon';
import { languagesIn, suggestFacts, type TicketFacts } from '../suggest';
import type { Suggestion } from '../suggestion';

/** One text to read: a line of the input. */
export interface TextIn {
  id: string;
  text: string;
  /** As stated by who asks; told by the words where it is absent. */
  lang?: string;
}

/** Why a line can't be read. */
export type LineFault = 'notJson' | 'notAnObject' | 'idMissing' | 'textMissing' | 'langNotText';

export type Line = { ok: true; value: TextIn } | { ok: false; fault: LineFault };

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function parsed(line: string): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

/** Reads a line of the input; a number may stand for the id. */
export function readLine(line: string): Line {
  const json = parsed(line);
  if (!json) return { ok: false, fault: 'notJson' };
  const { data } = json;
  if (!isObject(data)) return { ok: false, fault: 'notAnObject' };
  const { id, text, lang } = data;
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, fault: 'idMissing' };
  if (typeof text !== 'string') return { ok: false, fault: 'textMissing' };
  if (lang !== undefined && lang !== null && typeof lang !== 'string') return { ok: false, fault: 'langNotText' };
  return { ok: true, value: { id: String(id), text, ...(typeof lang === 'string' && { lang }) } };
}

/** ISO 4217's code for "no currency": a bare "$" may be any dollar. */
const UNKNOWN_CURRENCY = 'XXX';

const ticketOf = ({ text, lang }: TextIn) => ({
  subject: '',
  messages: [{ role: 'customer', text }],
  fields: [],
  language: lang,
});

/** The languages of which the lexicons are needed to read a text. */
export function languagesFor(input: TextIn, signs: Readonly<Record<string, Signs>>): string[] {
  const stated = input.lang?.split('-')[0]?.toLowerCase();
  return stated !== undefined && stated in signs ? [stated] : languagesIn(ticketOf(input), signs);
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const amountOf = ({ minor, currency }: Money) => ({
  amount: minor / 10 ** fractionDigits(currency),
  currency: currency === UNKNOWN_CURRENCY ? null : currency,
});

const proof = <T>({ value, confidence, evidence }: Suggestion<T>) => ({
  value,
  confidence: Number(confidence.toFixed(2)),
  quote: evidence.quote,
  start: evidence.start ?? null,
  end: evidence.end ?? null,
});

const labelled = (suggestion: Suggestion<string>) => proof({ ...suggestion, value: snake(suggestion.value) });

/** The goal that is left when nothing is asked for: a text that is surely no complaint doesn't have it. */
const REST_GOAL = 'to_be_heard';
const NO_COMPLAINT = 'none';
/** The lowest confidence at which the list of goals still names something: what is shown to agents begins higher. */
const LEAST = 0.15;

function listed(found: readonly Suggestion<string>[], least: number): string[] {
  return found.filter(({ confidence }, index) => index === 0 || confidence >= least).map(({ value }) => snake(value));
}

/** Half of what makes a complaint sure is enough where only yes or no may be said. */
const isComplaint = ({ complaint }: TicketFacts): boolean =>
  complaint.value === 'yes' || (complaint.value === 'unsure' && complaint.confidence >= 1 / 3);

/** What the facts are in the names of the label guide, with their evidence. */
function printed(id: string, lang: string | null, facts: TicketFacts) {
  const { ranked, orders, heat, threats, complaint, types, care, promised } = facts;
  const is = isComplaint(facts);
  const goals = listed(ranked.goals, LEAST);
  return {
    id,
    lang,
    is_complaint: is,
    categories: is ? listed(ranked.categories, 0) : [NO_COMPLAINT],
    goals: complaint.value === 'no' ? goals.filter((goal) => goal !== REST_GOAL) : goals,
    claimed: ranked.claims.filter(({ confidence }) => confidence >= 0.6).map(({ value }) => amountOf(value)),
    order_ids: orders.map(({ value }) => value),
    heat: heat.value,
    threatens: threats.map(({ value }) => snake(value)),
    confidence: {
      is_complaint: Number(complaint.confidence.toFixed(2)),
      category: Number((ranked.categories[0]?.confidence ?? 0).toFixed(2)),
      goal: Number((ranked.goals[0]?.confidence ?? 0).toFixed(2)),
      heat: Number(heat.confidence.toFixed(2)),
    },
    evidence: {
      is_complaint: proof(complaint),
      categories: ranked.categories.map(labelled),
      goals: ranked.goals.map(labelled),
      claimed: ranked.claims.map((each) => ({ ...proof(each), value: amountOf(each.value) })),
      order_ids: orders.map(proof),
      heat: proof(heat),
      threatens: threats.map(labelled),
      types: types.map(labelled),
      care: care.map(labelled),
      promised: promised.map(proof),
    },
  };
}

/**
 * The facts of one text in the names of the label guide. Pure: `lexicons` holds those that `languagesFor` asks for, `now` (epoch ms) is the day from
 * which "yesterday" counts.
 */
export function factsOfText(
  input: TextIn,
  {
    lexicons,
    signs,
    now,
  }: { lexicons: Readonly<Record<string, Lexicon>>; signs: Readonly<Record<string, Signs>>; now: number },
) {
  const [language = 'en'] = languagesFor(input, signs);
  const facts = suggestFacts(ticketOf(input), {
    lexicons,
    signs,
    mappings: [],
    currency: UNKNOWN_CURRENCY,
    locales: [],
    now,
    zone: 'UTC',
    readAs: language,
  });
  return printed(input.id, input.lang ?? facts.language?.value ?? null, facts);
}
