import type { Commitment } from '../history/entries';
import type { Prepared } from '../history/talk';
import { makePromise } from './caring';
import type { Desk } from './desk';
import { noteHeard } from './listening';
import { addPassage } from './passages';
import { perform } from './perform';

/** When and how the talk goes on, in words for the record, and in those for the customer. */
export interface Agreed extends Pick<Commitment, 'text' | 'due'> {
  from: number;
  channel: 'phone' | 'email' | 'chat';
  contact?: string;
  /** False for a call that is agreed in place of another letter: nothing pauses for it. */
  isPause: boolean;
  /** What the customer is told of it in writing; absent on the phone, where it is said. */
  words?: string;
}

/** Agrees until when the talk pauses (R33): a promise with its reminders, and a sheet of what is to be prepared. */
export function agreeTime(desk: Desk, { words, channel, contact, ...rest }: Agreed): Promise<boolean> {
  // Before anything is waited for: another ticket may be open after that.
  // What is said on the phone names the customer's number.
  if (words) addPassage(desk, { text: words, isPublic: channel !== 'phone' });
  void noteHeard(desk);
  const what = channel === 'phone' ? 'callback' : 'reply';
  return makePromise(desk, { what, channel, ...rest, ...(contact && { contact }) });
}

/** Writes down what is to be found out, and from whom. */
export const wantFinding = (desk: Desk, promiseId: string, text: string, whom?: string): Promise<boolean> =>
  perform(desk, {
    kind: 'findingWanted',
    promiseId,
    finding: desk.parts.makeId(),
    text,
    ...(whom && { whom }),
  });

export const setFinding = (desk: Desk, promiseId: string, finding: string, isDone: boolean): Promise<boolean> =>
  perform(desk, { kind: 'findingSet', promiseId, finding, isDone });

export const removeFinding = (desk: Desk, promiseId: string, finding: string): Promise<boolean> =>
  perform(desk, { kind: 'findingRemoved', promiseId, finding });

/** Says which options are ready when the talk goes on. */
export const prepareOptions = (desk: Desk, promiseId: string, options: Prepared[]): Promise<boolean> =>
  perform(desk, { kind: 'optionsPrepared', promiseId, options });
