import type { Reply } from '../history/entries';
import { standing } from '../reply/sent';
import { holesIn } from '../reply/template';
import type { Desk } from './desk';
import { labelOf } from './labels';
import type { OpenTicket, Status } from './state';
import { strangeSum } from './sums';

/** What the agent was told of a text; pressing *Insert* once more inserts it as it is. */
const warned = new WeakMap<Desk, Set<string>>();

/** True the first time that something is to be said of a text. */
function isNews(desk: Desk, what: string, text: string): boolean {
  const told = warned.get(desk) ?? new Set();
  warned.set(desk, told);
  const isNew = !told.has(`${what} ${text}`);
  told.add(`${what} ${text}`);
  return isNew;
}

/** True for a text that was edited by hand and tells the customer something; a note after a call tells what was said. */
const isOwnWord = ({ advice, record }: OpenTicket, { mode }: Reply): boolean =>
  record.draft.text !== null && (mode === 'public' || advice.facts.channel === 'phone');

/** What is due, or costs something, and is said no more in a text edited by hand: it would not be recorded, whatever the words mean. */
function goneFrom({ advice }: OpenTicket, { gifts }: Reply): string | undefined {
  const { entitlements, choices, extras } = advice.chosen;
  const costly = [...choices, ...extras].filter(({ cost }) => (cost?.minor ?? 0) > 0);
  const ids = [...entitlements.map(({ rule }) => rule.id), ...costly.map(({ option }) => option.id)];
  return ids.find((id) => gifts.every(({ option }) => option !== id));
}

/** True when a text edited by hand leaves out the rule of a refusal, or where the customer can turn (design law 4). */
function isRefusalCut({ record, context }: OpenTicket): boolean {
  const { refusal, switched } = context;
  const { text } = record.draft;
  if (text === null || !refusal || switched.refusal === false) return false;
  return [refusal.rule, refusal.route].some((words) => standing(words, text) === 'gone');
}

/**
 * What is to be said of a reply before it is inserted, each thing once for one text: bold blanks get overlooked and reach the customer, a refusal that
 * was cut, and in a text edited by hand a sum that nothing accounts for and what is due or given and not said any more.
 */
export async function doubtAbout(desk: Desk, open: OpenTicket, reply: Reply): Promise<Status | undefined> {
  const { text } = reply;
  const isNew = (what: string): boolean => isNews(desk, what, text);
  if (holesIn(text).some(({ isHole }) => isHole) && isNew('holes')) return { code: 'holes', tone: 'warn' };
  if (isRefusalCut(open) && isNew('refusal')) return { code: 'refusalCut', tone: 'warn' };
  if (!isOwnWord(open, reply)) return undefined;
  const sum = await strangeSum(desk.parts, open, text);
  if (sum !== undefined && isNew(`sum ${sum}`)) return { code: 'strangeSum', tone: 'warn', values: { sum } };
  const gone = goneFrom(open, reply);
  if (gone === undefined || !isNew(`gone ${gone}`)) return undefined;
  return { code: 'giftGone', tone: 'warn', values: { option: labelOf(desk.parts, gone) } };
}
