import type { DraftSeen } from '../checklist/item';
import type { Tone } from '../reply/tone/tone';
import type { Advice } from './advise';
import { stepsOf } from './decision';
import type { AdviceInput } from './input';

/** The reply as the checklist looks at it: `dismissed` are the hints that the agent has read and left. */
export function draftSeen(
  { findings, contents }: Tone,
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
    promises: contents.promises.map(({ kind, dated }) => ({ kind, isDated: dated })),
  };
}

/** The advice once a reply is being written: what it says counts in the checklist. Pure. */
export const withDraft = (advice: Advice, { policy, record, now, zone }: AdviceInput, draft: DraftSeen): Advice => ({
  ...advice,
  checklist: stepsOf(advice, { policy, ticks: record.case?.ticks ?? {}, now, zone }, draft),
});
