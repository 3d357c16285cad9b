import type { RecapEvent } from '../reply/recap';
import type { Chip } from './facts';
import { valueOf } from './facts';
import type { AdviceInput } from './input';
import { promisedIn } from './promised';

/** A recap is no longer than this, or nobody reads it (R17). */
const MOST_LINES = 8;

const startOf = (iso: string, zone: string): number =>
  Temporal.PlainDate.from(iso).toZonedDateTime(zone).epochMilliseconds;

type Input = Pick<AdviceInput, 'ticket' | 'record' | 'zone'>;

/** Messages of customer and agents; of several in a row of one side only the first is told. */
function written({ ticket }: Input): RecapEvent[] {
  const said = ticket.messages.filter(({ role, at }) => (role === 'customer' || role === 'agent') && at !== undefined);
  const turns = said.filter(({ role }, index) => said[index - 1]?.role !== role);
  const first = turns.find(({ role }) => role === 'customer');
  return turns.map((message): RecapEvent => {
    const on = message.at ?? 0;
    if (message.role === 'agent') return { code: 'answered', on };
    return message === first ? { code: 'wrote', on, subject: ticket.subject } : { code: 'wroteAgain', on };
  });
}

function dates(chips: readonly Chip[]): RecapEvent[] {
  const on = (name: 'orderedOn' | 'promisedOn' | 'deliveredOn', code: RecapEvent['code']): RecapEvent[] => {
    const value = valueOf(chips, name);
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [{ code, on: value }] : [];
  };
  return [...on('orderedOn', 'ordered'), ...on('promisedOn', 'promisedFor'), ...on('deliveredOn', 'delivered')];
}

/** Promises of the case that hold or were kept, by what they are of: the words of the record may be those of the agent's language. */
const promises = ({ record }: Input): RecapEvent[] =>
  promisedIn(record)
    .filter(({ state }) => state !== 'cancelled')
    .map(({ state, due, what, closedAt = due }) =>
      state === 'open' ? { code: 'promised', on: due, what } : { code: 'kept', on: closedAt, what },
    );

/**
 * What has happened in a case in the order of time, at most eight lines (R17): how it began, the days of the order, what was promised, and the newest
 * letters. Neutral: days and deeds, not the words in which they were told. Pure.
 */
export function recapEvents(input: Input, chips: readonly Chip[]): RecapEvent[] {
  const letters = written(input);
  const [first, ...others] = letters;
  const kept = [...(first ? [first] : []), ...dates(chips), ...promises(input)].slice(0, MOST_LINES);
  const room = MOST_LINES - kept.length;
  const moment = ({ on }: RecapEvent): number => (typeof on === 'string' ? startOf(on, input.zone) : on);
  return [...kept, ...(room > 0 ? others.slice(-room) : [])].toSorted((a, b) => moment(a) - moment(b));
}
