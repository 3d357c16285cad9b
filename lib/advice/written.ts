import type { SpokenCommitment } from '../checklist/item';
import { says } from '../reply/sent';
import type { Contents } from '../reply/tone/contents';
import type { Message } from '../ticket/contract';
import type { Advice } from './advise';
import { answersIn } from './conversation';
import { stepsOf } from './decision';
import type { AdviceInput } from './input';
import { isPromised } from './promised';

/** Older answers than these are history. */
const NEWEST = 5;

/** The newest answers in the thread that colleagues wrote without this panel, the oldest first: of its own replies the record tells. */
export const writtenByHand = (input: Pick<AdviceInput, 'ticket' | 'record'>): Message[] =>
  answersIn(input)
    .slice(-NEWEST)
    .filter(({ text }) => input.record.replies.every((reply) => !says(text, reply.text)));

/** What a colleague's words commit to, and whether there is a promise for it. */
const commitmentsOf = ({ promises }: Contents, { record }: AdviceInput): SpokenCommitment[] =>
  promises.map(({ kind, quote, dated }) => ({ kind, quote, isDated: dated, isRecorded: isPromised(record, quote) }));

/** The advice once it is known what colleagues wrote by hand: what they promised is ours to keep (R35, R38), what they offered was offered (R39). Pure. */
export function withWritten(advice: Advice, input: AdviceInput, written: readonly Contents[]): Advice {
  if (written.length === 0) return advice;
  const view = {
    ...advice.view,
    listed: Math.max(advice.view.listed, ...written.map(({ options }) => options)),
    commitments: [...written.flatMap((each) => commitmentsOf(each, input)), ...advice.view.commitments],
  };
  const ticks = input.record.case?.ticks ?? {};
  return { ...advice, view, checklist: stepsOf({ ...advice, view }, { ...input, ticks }) };
}
