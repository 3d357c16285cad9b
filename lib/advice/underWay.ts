import { openPause } from '../history/pause';
import { waitingReplies } from '../history/waiting';
import type { AdviceInput } from './input';
import type { NextStep } from './next';
import { promisedIn } from './promised';
import { reachedIn } from './reached';

/** True when the case may end with what was sent: something was given, promised and kept, refused, or a follow-up is to ask; after a call all was said. */
function isSettled({ ticket, record }: Pick<AdviceInput, 'ticket' | 'record'>): boolean {
  const { case: ofCase, grants, promises } = record;
  const isCall = (ofCase?.facts.channel?.value ?? ticket.channel) === 'phone';
  const isOurs = (each: { case?: string | undefined }): boolean => each.case === ofCase?.id;
  return isCall || grants.some(isOurs) || promises.some(isOurs) || ofCase?.refusal !== undefined;
}

/** The step that follows from what is already written, sent to the customer or promised in the open case. */
export function underWay(input: Pick<AdviceInput, 'ticket' | 'record'>): NextStep | undefined {
  const { record } = input;
  const { case: ofCase, draft } = record;
  if (ofCase?.closed) return { code: 'closed' };
  if (draft.isWriting) return { code: 'insert' };
  const [waiting] = waitingReplies(record);
  if (waiting) return { code: 'send', reply: waiting };
  const pause = openPause(record.promises, ofCase?.id);
  if (pause) return { code: 'prepareCallback', promise: pause };
  const sent = reachedIn(input, ofCase?.id);
  if (sent.length === 0) return undefined;
  const open = sent.find(({ id }) => record.grants.some((grant) => grant.choiceOf === id) && !ofCase?.choices[id]);
  if (open) return { code: 'recordChoice', reply: open };
  const promises = promisedIn(record).filter(({ state }) => state === 'open').length;
  if (promises > 0) return { code: 'keepPromises', count: promises };
  return isSettled(input) ? { code: 'close' } : { code: 'waitForAnswer' };
}
