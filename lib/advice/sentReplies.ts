import type { CaseView, ReplySeen, SpokenCommitment } from '../checklist/item';
import type { ReplyRow } from '../history/rows';
import type { AdviceInput } from './input';
import { isPromised } from './promised';
import { reachedIn } from './reached';

/** How many remedies a reply let the customer choose from; a single one counts as one. */
function optionsIn({ id, gifts, said }: ReplyRow): number {
  const choices = gifts.filter(({ choiceOf }) => choiceOf === id).length;
  return Math.max(choices > 0 ? choices : Math.min(1, gifts.length), said?.options ?? 0);
}

/** Whether goodwill stands apart: what the customer is entitled to is never one of several with it (law 1 of the house). */
function isApart({ gifts }: ReplyRow): boolean | undefined {
  const goodwill = gifts.filter(({ isEntitlement, cost }) => !isEntitlement && (cost?.minor ?? 0) > 0);
  if (goodwill.length === 0) return undefined;
  const choices = new Set(gifts.flatMap(({ isEntitlement, choiceOf }) => (isEntitlement && choiceOf) || []));
  return goodwill.every(({ choiceOf }) => choiceOf === undefined || !choices.has(choiceOf));
}

const seen = (row: ReplyRow): ReplySeen => ({
  hasThanks: row.hasThanks,
  hasApology: row.hasApology,
  optionCount: optionsIn(row),
  isApart: isApart(row),
  ...(row.wording && { wording: { open: row.wording.open, dismissed: row.wording.dismissed.length, by: row.by } }),
});

/** Replies of the case that reached the customer, the first one first. */
export const sentRows = (input: AdviceInput, caseId: string): ReplyRow[] =>
  reachedIn(input, caseId).toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));

/** What a sent reply commits to, and whether there is a promise for it: made with the reply, or by hand in the same words. */
function commitmentsOf({ said, promises }: ReplyRow, { record }: AdviceInput): SpokenCommitment[] {
  return (said?.commitments ?? []).map(({ kind, quote, isDated }) => ({
    kind,
    quote,
    isDated,
    isRecorded: promises.some(({ what, text }) => what === kind || text.includes(quote)) || isPromised(record, quote),
  }));
}

/** What was sent to the customer: our own replies, and what colleagues wrote by hand in the thread. */
export function repliesOf(
  input: AdviceInput,
  caseId: string,
  isAnswered: boolean,
): Pick<CaseView, 'replies' | 'apologies' | 'commitments'> {
  const { said } = input.found;
  const sent = sentRows(input, caseId);
  const byHand = { hasThanks: said.thanks > 0, hasApology: said.apologies > 0, optionCount: 0 };
  return {
    replies: [...(isAnswered ? [byHand] : []), ...sent.map(seen)],
    apologies: Math.max(said.apologies, sent.filter(({ hasApology }) => hasApology).length),
    commitments: sent.flatMap((row) => commitmentsOf(row, input)),
  };
}
