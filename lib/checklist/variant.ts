import type { CustomerType } from '../kernel/enums';
import { isReview, isSilent, isVip, type CaseView, type Stage } from './item';

/** How a case is talked in: aloud, in turns, before everybody; a letter is what the words are made for. */
type Manner = 'spoken' | 'chat' | 'public';

/** What the kind of customer and the channel change in the list (handbook 4.1, variants by type). */
export interface Variant {
  /** Which wordings of a step come first, surest first; the common one stands for all that have none. */
  wordings: readonly (CustomerType | Manner)[];
  /** A step that stands before all stages. */
  pinned?: string;
  /** The stage at which the work begins. */
  startsAt: Stage;
  /** Explanations are folded away: no time to lose. */
  isFolded: boolean;
}

function mannerOf(view: CaseView): Manner | undefined {
  if (isReview(view)) return 'public';
  const { channel } = view.facts;
  if (channel === 'phone') return 'spoken';
  return channel === 'chat' ? 'chat' : undefined;
}

/** The variant of a case. The mood says more than the channel, and that more than who it is. Pure. */
export function variantOf(view: CaseView): Variant {
  const types = view.talk.all.filter((type) => type !== 'calm' && (type !== 'silent' || isSilent(view)));
  const manner = mannerOf(view);
  return {
    wordings: [...types, ...(manner ? [manner] : [])],
    ...(isVip(view) && { pinned: 'OF-1' }),
    startsAt: isSilent(view) ? 'listen' : 'receive',
    isFolded: isVip(view),
  };
}
