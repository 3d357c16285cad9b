import type { HistoryRecord } from '../history/record';
import { standing } from '../reply/sent';

/** True when a reply of the open case that was sent says all of these words, perhaps reworded a little. */
export const isTold = (record: HistoryRecord, ...words: readonly string[]): boolean =>
  record.replies
    .filter((reply) => reply.case === record.case?.id && reply.state === 'sent')
    .some(({ text }) => words.every((each) => each.trim() !== '' && standing(each, text) === 'said'));
