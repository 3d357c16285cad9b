import { nearest } from '../../kernel/nearest';
import { fail, ok, type Result } from '../../kernel/result';
import type { Condition, When } from '../parts/conditions';
import type { Cell, CellFault } from './cell';
import { readTable, writeTable } from './numbers';

/** How each fact is asked about. */
const ASKED = {
  words: ['category', 'goal', 'channel', 'fault', 'severity', 'tier', 'country', 'goods'],
  amounts: ['orderTotal', 'itemPrice', 'claimed', 'disputed', 'extraCost'],
  days: ['orderedOn', 'promisedOn', 'deliveredOn', 'demandedOn'],
  truths: ['isRepeat', 'hasBrokenPromise'],
} as const;
const FACTS: readonly string[] = Object.values(ASKED).flat();

type Read = Result<unknown, CellFault>;

const wrong = (received: string, expected: string): Read =>
  fail({ reason: 'conditionFormat', received: received.trim(), expected });

function writeCondition(condition: Condition): string {
  const { fact } = condition;
  if ('in' in condition) return `${fact}: ${condition.in.join('|')}`;
  if ('is' in condition) return `${fact}: ${condition.is ? 'yes' : 'no'}`;
  if (ASKED.days.some((day) => day === fact)) {
    const { from, until, withinDays } = condition as { from?: string; until?: string; withinDays?: number };
    return [
      `${fact}:`,
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
      ...(withinDays === undefined ? [] : [`within ${withinDays} days`]),
    ].join(' ');
  }
  const { atLeast, atMost } = condition as { atLeast?: Record<string, number>; atMost?: Record<string, number> };
  const bounds = [...(atLeast ? [`>= ${writeTable(atLeast)}`] : []), ...(atMost ? [`<= ${writeTable(atMost)}`] : [])];
  return [fact, ...bounds].join(' ');
}

function readAmounts(fact: string, text: string): Read {
  const [, least, most] = /^(?:>=([^<>=]+))?(?:<=([^<>=]+))?$/.exec(text.trim()) ?? [];
  if (least === undefined && most === undefined) return wrong(`${fact} ${text}`, `${fact} >= 25.00 EUR`);
  const atLeast = least === undefined ? undefined : readTable(least);
  const atMost = most === undefined ? undefined : readTable(most);
  if (atLeast && !atLeast.ok) return atLeast;
  if (atMost && !atMost.ok) return atMost;
  return ok({ fact, ...(atLeast && { atLeast: atLeast.value }), ...(atMost && { atMost: atMost.value }) });
}

function readDays(fact: string, text: string): Read {
  const [whole, from, until, within] =
    /^(?:from\s+([\d-]+))?\s*(?:until\s+([\d-]+))?\s*(?:within\s+(\d+)(?:\s+days?)?)?$/i.exec(text.trim()) ?? [];
  if (!whole) return wrong(`${fact}: ${text}`, `${fact}: within 30 days`);
  return ok({
    fact,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(within !== undefined && { withinDays: Number(within) }),
  });
}

function readCondition(text: string): Read {
  const [, name = '', rest = ''] = /^\s*(\w+)\s*:?(.*)$/s.exec(text) ?? [];
  const fact = FACTS.find((each) => each.toLowerCase() === name.toLowerCase());
  if (fact === undefined) {
    const meant = nearest(name, FACTS);
    const expected = FACTS.join(', ');
    const received = name || text.trim();
    return fail({ reason: 'unknownFact', received, expected, ...(meant !== undefined && { hint: { value: meant } }) });
  }
  if (ASKED.amounts.some((each) => each === fact)) return readAmounts(fact, rest);
  if (ASKED.days.some((each) => each === fact)) return readDays(fact, rest);
  const words = rest.split('|').map((word) => word.trim());
  if (words.some((word) => word === '')) return wrong(text, `${fact}: …`);
  if (ASKED.words.some((each) => each === fact)) return ok({ fact, in: words });
  const [word = ''] = words;
  return words.length === 1 && /^(?:yes|no)$/i.test(word)
    ? ok({ fact, is: word.toLowerCase() === 'yes' })
    : wrong(text, `${fact}: yes`);
}

function readAll(text: string): Result<unknown[], CellFault> {
  const read = text.split('&').map(readCondition);
  const bad = read.find((each) => !each.ok);
  return bad && !bad.ok ? bad : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

/**
 * When an option applies, in one line. Conditions of one alternative are joined by `&`, alternatives by `or`:
 * `category: lateDelivery|notReceived & severity: low or isRepeat: yes`. Facts that are sums have bounds, `orderTotal >= 300.00 EUR|30000.00 RUB`
 * and `itemPrice <= 50.00 EUR`; days are `deliveredOn: from 2026-01-01 until 2026-03-31` or `orderedOn: within 30 days`; truths are `yes` or `no`.
 * Whether the words are known is told by the schema of the document.
 */
export const whenCell: Cell = {
  write: (value) => (value as When).map((all) => all.map(writeCondition).join(' & ')).join(' or '),
  read: (text) => {
    const read = text.split(/\s+or\s+/i).map(readAll);
    const bad = read.find((each) => !each.ok);
    return bad && !bad.ok ? bad : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
  },
};
