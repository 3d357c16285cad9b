import type { Asked, Entry } from '../entries';
import type { RequestRow } from '../rows';
import type { Projection } from './projection';

const fresh = (asked: Asked, { case: ofCase = '', customer }: Entry, side: RequestRow['side']): RequestRow => ({
  ...asked,
  id: asked.request,
  case: ofCase,
  customer,
  side,
  state: 'waiting',
});

/** What a request's answer was used for. Something else given by it is a second use, wherever that happened. */
function withUse(
  row: RequestRow,
  { gift, case: ofCase = '', at }: Extract<Entry, { kind: 'grantIssued' | 'offerMade' }>,
) {
  const { option, point } = gift;
  const { used } = row;
  if (!used) return { ...row, used: { option, case: ofCase, at, ...(point !== undefined && { point }) } };
  const isSame = used.option === option && used.case === ofCase && used.point === point;
  return isSame ? row : { ...row, isReused: true };
}

/** The answer that was given last holds. A request that is off stays off. */
function withAnswer(row: RequestRow, { answered }: Extract<Entry, { kind: 'answerGiven' | 'answerReceived' }>) {
  if (row.answer && answered.answeredAt < row.answer.answeredAt) return row;
  const state = row.state === 'waiting' ? 'answered' : row.state;
  return { ...row, state, answer: answered };
}

function keyOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'requestMade':
    case 'requestReceived':
      return entry.asked.request;
    case 'answerGiven':
    case 'answerReceived':
      return entry.answered.request;
    case 'requestWithdrawn':
      return entry.request;
    case 'grantIssued':
    case 'offerMade':
      return entry.gift.approval;
    default:
      return undefined;
  }
}

export const requests: Projection<RequestRow> = {
  table: 'requests',
  rowOf: keyOf,
  apply: (row, entry) => {
    if (entry.kind === 'requestMade')
      return { ...row, ...fresh(entry.asked, entry, 'mine'), ...(row?.answer && { state: row.state }) };
    if (entry.kind === 'requestReceived') return row ?? fresh(entry.asked, entry, 'theirs');
    if (!row) return undefined;
    switch (entry.kind) {
      case 'answerGiven':
      case 'answerReceived':
        return withAnswer(row, entry);
      case 'requestWithdrawn':
        return { ...row, state: 'withdrawn' };
      case 'grantIssued':
      case 'offerMade':
        return withUse(row, entry);
      default:
        return row;
    }
  },
};

/** The other side of sending a request again: the one before it is off. */
export const replaced: Projection<RequestRow> = {
  table: 'requests',
  rowOf: (entry) =>
    entry.kind === 'requestMade' || entry.kind === 'requestReceived' ? entry.asked.replaces : undefined,
  apply: (row) => row && { ...row, state: 'replaced' },
};
