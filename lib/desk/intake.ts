import { findBlocks } from '../approval/block';
import type { JudgedRequest } from '../approval/judge';
import type { RequestRow } from '../history/rows';
import { seeRequest } from './decisions';
import type { RefusedBlock } from './found';
import type { Membership } from './membership';
import type { DeciderParts } from './parts';
import { takeAnswer, type Taken } from './taking';

/** What a text that came in has brought. */
export interface Intake {
  /** Requests that this person may decide. */
  requests: JudgedRequest[];
  /** Answers to this person's requests that are in the record now, or were before. */
  answers: Exclude<Taken, { kind: 'refused' }>[];
  refused: RefusedBlock[];
}

/**
 * Takes up the requests and answers in a text, whichever way it came. `isNear` tells the requests against which an answer is judged that fits none:
 * what is wrong with it is said by them.
 */
export async function takeIn(
  parts: DeciderParts,
  me: Membership,
  text: string,
  isNear: (row: RequestRow) => boolean = () => false,
): Promise<Intake> {
  const intake: Intake = { requests: [], answers: [], refused: [] };
  const own = await parts.db.requests.filter(({ side }) => side === 'mine').toArray();
  const nearFirst = own.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
  for (const block of findBlocks(text)) {
    if (block.kind === 'request') {
      const seen = await seeRequest(block, me);
      if ('fault' in seen) intake.refused.push(seen);
      else intake.requests.push(seen);
      continue;
    }
    const taken = await takeAnswer(parts, me, block.jws, nearFirst);
    if (taken.kind === 'refused') intake.refused.push({ kind: block.kind, jws: block.jws, fault: taken.fault });
    else intake.answers.push(taken);
  }
  return intake;
}
