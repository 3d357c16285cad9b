import type { Handover } from '../history/talk';
import { standing } from '../reply/sent';
import type { AdviceInput } from './input';
import { reachedIn } from './reached';

/** True when a reply of the open case that reached the customer says all of these words, perhaps reworded a little. */
export const isTold = (input: Pick<AdviceInput, 'ticket' | 'record'>, ...words: readonly string[]): boolean =>
  reachedIn(input, input.record.case?.id).some(({ text }) =>
    words.every((each) => each.trim() !== '' && standing(each, text) === 'said'),
  );

/** True when the customer knows that their case was handed over, in whichever language they were told. */
export const isHandoverTold = (
  input: Pick<AdviceInput, 'ticket' | 'record'>,
  { text, texts = {} }: Handover,
): boolean => [text, ...Object.values(texts)].some((each) => isTold(input, each));
