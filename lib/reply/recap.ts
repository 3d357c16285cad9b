import type { PromiseKind } from '../kernel/enums';
import type { Money } from '../kernel/money';
import type { Phrases, RecapCode } from './context';
import { fill, toText } from './template';

/** Something that happened in a case. */
export interface RecapEvent {
  code: RecapCode;
  /** A calendar date (ISO) or a moment (epoch ms). */
  on: string | number;
  /** What the customer wrote about. */
  subject?: string;
  /** What was promised. */
  what?: PromiseKind;
}

/** How the customer's language writes days and sums. */
interface Writing {
  date: (iso: string) => string;
  day: (at: number) => string;
  money: (amount: Money) => string;
  list: (items: readonly string[]) => string;
}

const dayOf = (on: string | number, { date, day }: Writing): string => (typeof on === 'string' ? date(on) : day(on));

/** A neutral recap of what has happened, a line each: it brings a quarrel back to its matter (R17). */
export function recapText(
  events: readonly RecapEvent[],
  { recap, promised, holes }: Phrases,
  writing: Writing,
): string {
  const lines = events.map(({ code, on, subject, what }) =>
    toText(fill(recap[code], { date: dayOf(on, writing), text: what ? promised[what] : subject }), holes),
  );
  return [recap.title, ...lines.map((line) => `- ${line}`)].join('\n');
}

/** The facts that an answer to anger stands on (R7). What is not known is not said. */
export interface StripFacts {
  order?: string | undefined;
  amount?: Money | undefined;
  /** Calendar dates, ISO. */
  ordered?: string | undefined;
  promisedFor?: string | undefined;
  delivered?: string | undefined;
  /** Our next step and its time, as a sentence. */
  next?: string | undefined;
}

/** One sentence with the facts of the order, and one with our next step; empty where nothing is known. */
export function stripText(facts: StripFacts, { strip, holes }: Phrases, writing: Writing): string {
  const say = (text: string, values: Record<string, string>): string => toText(fill(text, values), holes);
  const days = (['ordered', 'promisedFor', 'delivered'] as const).flatMap((code) => {
    const on = facts[code];
    return on === undefined ? [] : [say(strip[code], { date: writing.date(on) })];
  });
  const head = [
    ...(facts.order === undefined ? [] : [say(strip.order, { order: facts.order })]),
    ...(facts.order === undefined || !facts.amount ? [] : [say(strip.amount, { amount: writing.money(facts.amount) })]),
  ].join(' ');
  const sentence = [head, writing.list(days)].filter((part) => part !== '').join(': ');
  const upper = sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
  return [upper && `${upper}.`, facts.next ?? ''].filter((part) => part !== '').join(' ');
}
