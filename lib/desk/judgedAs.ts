import type { Reply } from '../history/entries';
import { isDismissed, type Dismissed } from '../reply/hints';
import type { Tone } from '../reply/tone/tone';

const LONGEST = 500;

/** A reply as it was looked at, as it is kept: which hints were open and which were read and left, what it offers and commits to. */
export function judgedAs({
  tone,
  dismissed,
}: {
  tone: Tone | undefined;
  dismissed: readonly Dismissed[];
}): Pick<Reply, 'wording' | 'said'> {
  if (!tone) return {};
  const left = dismissed.filter((each) => tone.findings.some((finding) => isDismissed([each], finding)));
  const open = tone.findings.filter((finding) => !isDismissed(dismissed, finding));
  const { options, promises } = tone.contents;
  return {
    wording: {
      open: open.map((finding) => finding.class),
      dismissed: left.map((each) => ({ ...each, quote: each.quote.slice(0, LONGEST) })),
    },
    said: {
      options,
      commitments: promises.map(({ kind, quote, dated }) => ({ kind, quote: quote.slice(0, LONGEST), isDated: dated })),
    },
  };
}
