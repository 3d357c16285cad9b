import { shopOf } from '../advice/input';
import { passage } from '../facts/suggestion';
import { dollarOf, sumsIn } from '../facts/sums';
import type { Money } from '../kernel/money';
import type { DeskParts } from './parts';
import type { OpenTicket } from './state';

const keyOf = ({ minor, currency }: Money): string => `${minor} ${currency}`;

/** Sums that a reply on the ticket may well name: of its offers, of the case, of what was given, and of the conversation. */
function moneyOf({ advice, found, record }: OpenTicket): Money[] {
  return [
    ...advice.chips.flatMap(({ value }) => (typeof value === 'object' ? [value] : [])),
    ...found.sums.map(({ value }) => value),
    ...record.grants.flatMap(({ face }) => face ?? []),
  ];
}

/**
 * A sum in a text written by hand that neither the offers nor the case nor the conversation have, as it is written there: most likely a slip, and what
 * is promised in writing is owed. Undefined where the words of money of its language can't be had.
 */
export async function strangeSum(
  { languages, policy }: Pick<DeskParts, 'languages' | 'policy'>,
  open: OpenTicket,
  text: string,
): Promise<string | undefined> {
  const words = await languages.loadLexicon(open.language).catch(() => undefined);
  if (!words) return undefined;
  const dollar = dollarOf(shopOf(policy(), open.ticket).currency);
  const { subject, messages } = open.ticket;
  const told = [open.composed.text, subject, ...messages.map((message) => message.text)].map((each) => passage(each));
  const known = new Set([...moneyOf(open), ...sumsIn(told, words, dollar).map(({ value }) => value)].map(keyOf));
  const strange = sumsIn([passage(text)], words, dollar).find(({ value }) => !known.has(keyOf(value)));
  return strange && text.slice(strange.evidence.start, strange.evidence.end);
}
