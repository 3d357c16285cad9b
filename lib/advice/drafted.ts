import type { DraftSeen } from '../checklist/item';
import type { PromiseMade } from '../reply/context';
import { standing } from '../reply/sent';
import type { SpokenPromise } from '../reply/tone/promises';
import type { Tone } from '../reply/tone/tone';
import type { Advice } from './advise';
import { stepsOf } from './decision';
import type { AdviceInput } from './input';

/** A promise that is recorded once the reply is sent. */
type Made = Pick<PromiseMade, 'what' | 'text'>;

/** True when a promise is made with these words: by the blocks in a sentence that still stands, or by the agent in the very words. */
const isMade = ({ kind, quote }: SpokenPromise, made: readonly Made[], text: string): boolean =>
  made.some((each) => each.text.includes(quote) || (each.what === kind && standing(each.text, text) !== 'gone'));

/**
 * The reply as the checklist looks at it: `made` are the promises that it makes by its blocks and by the agent's press, `isDismissed` tells the hints that
 * the agent has read and left.
 */
export function draftSeen(
  text: string,
  { findings, contents }: Tone,
  made: readonly Made[],
  isDismissed: (finding: Tone['findings'][number]) => boolean,
): DraftSeen {
  const hints = findings.filter((finding) => !isDismissed(finding));
  return {
    hints: hints.map((finding) => finding.class),
    dismissed: findings.length - hints.length,
    hasThanks: contents.thanks,
    hasApology: contents.apology,
    hasUnderstanding: contents.understanding,
    asksGoal: contents.asksGoal,
    clarifies: contents.clarifies,
    announcesHandover: contents.handover,
    refuses: contents.refusal,
    optionCount: contents.options,
    promises: contents.promises.map((promise) => ({
      kind: promise.kind,
      quote: promise.quote,
      isDated: promise.dated,
      isRecorded: isMade(promise, made, text),
    })),
  };
}

/** The advice once a reply is being written: what it says counts in the checklist. Pure. */
export const withDraft = (advice: Advice, { policy, record, now, zone }: AdviceInput, draft: DraftSeen): Advice => ({
  ...advice,
  view: { ...advice.view, draft },
  checklist: stepsOf(advice, { policy, ticks: record.case?.ticks ?? {}, now, zone }, draft),
});
