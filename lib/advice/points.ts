import type { PointRow } from '../history/rows';
import type { PointState } from '../kernel/enums';
import { pointsSpokenOf } from '../reply/points';
import type { AdviceInput } from './input';
import { reachedIn } from './reached';

/** What can be asked about the customer's words: for an example, or what is meant (R31). */
export type Question = 'example' | 'meaning';

/** One thing that the customer complains of, with how far it is and who says so. */
export interface PointSeen {
  id: string;
  text: string;
  quote?: string;
  /** What was asked about it, while it waits. */
  question?: string;
  state: PointState;
  /** Who says that it is answered: the agent, a sent reply, or the one that is being written. */
  by?: 'agent' | 'sent' | 'draft';
  /** It waits, and the customer has written since. */
  isReplied: boolean;
}

/** A text of ours that may answer points. */
interface OurText {
  text: string;
  /** Epoch ms; absent where the page does not say. */
  at?: number | undefined;
}

/** What the customer got from us: the thread's answers and the replies of the record; after a call its note tells what was said. */
function sentTexts(input: AdviceInput): OurText[] {
  const replies = reachedIn(input, input.record.case?.id);
  return [
    ...input.ticket.messages.filter(({ role }) => role === 'agent'),
    ...replies.map(({ text, sentAt }) => ({ text, at: sentAt })),
  ];
}

const seen = ({ id, text, quote, question, state }: PointRow, more: Pick<PointSeen, 'state' | 'by'>): PointSeen => ({
  id,
  text,
  ...(quote !== undefined && { quote }),
  ...(state === 'waiting' && question !== undefined && { question }),
  isReplied: false,
  ...more,
});

/** What was found out of the same points and texts before: a draft is looked at with every key, the thread stays as it is. */
const known = new WeakMap<readonly PointRow[], { of: AdviceInput; points: PointSeen[] }>();

/** The points of the open case in their order. What the agent said of one outranks what the texts tell; opened again, only later texts count. */
export function pointsOf(input: AdviceInput): PointSeen[] {
  const rows = input.record.case?.points ?? [];
  if (rows.length === 0) return [];
  const before = known.get(rows);
  if (before?.of.ticket === input.ticket && before.of.record.replies === input.record.replies) return before.points;
  const points = pointsAmong(rows, input);
  known.set(rows, { of: input, points });
  return points;
}

function pointsAmong(rows: readonly PointRow[], input: AdviceInput): PointSeen[] {
  const sent = sentTexts(input).map((ours) => ({ ...ours, points: pointsSpokenOf(ours.text, rows, input.common) }));
  const written = input.ticket.messages.filter(({ role }) => role === 'customer');
  return rows.map((row): PointSeen => {
    const { id, state, setAt = 0 } = row;
    if (state === 'answered') return seen(row, { state, by: 'agent' });
    if (state === 'waiting') return { ...seen(row, { state }), isReplied: written.some(({ at = 0 }) => at > setAt) };
    const isAnswered = sent.some(({ points, at = 0 }) => points.has(id) && (setAt === 0 || at > setAt));
    return seen(row, isAnswered ? { state: 'answered', by: 'sent' } : { state: 'open' });
  });
}

/** The points once a reply is being written: those that it speaks of are answered by it. */
export function withDraftOf(points: readonly PointSeen[], text: string, common?: ReadonlySet<string>): PointSeen[] {
  const spoken = pointsSpokenOf(text, points, common);
  return points.map((point) =>
    point.state === 'open' && spoken.has(point.id) ? { ...point, state: 'answered', by: 'draft' } : point,
  );
}

/** How many points there are, how many are answered and how many wait for the customer. */
export const countPoints = (points: readonly PointSeen[]): { total: number; answered: number; waiting: number } => ({
  total: points.length,
  answered: points.filter(({ state }) => state === 'answered').length,
  waiting: points.filter(({ state }) => state === 'waiting').length,
});
