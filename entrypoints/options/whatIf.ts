import { useEffect, useState } from 'react';
import { judgeIn } from '@/lib/advice/judge';
import { pastCases } from '@/lib/advice/pastCases';
import { givenSince } from '@/lib/history/past';
import { DAY } from '@/lib/kernel/time';
import type { Policy } from '@/lib/policy/schema';
import { whatIf, type PastCase, type WhatIf } from '@/lib/policy/whatIf';
import type { TeamDesk } from './teamDesk';

/** The last quarter, and the longest time over which a customer's total is usually looked at before it. */
const LOOKED_BACK = (90 + 365) * DAY;
/** The past is lived again once the typing has paused. */
const PAUSE_MS = 300;

function usePastCases(desk: TeamDesk): readonly PastCase[] | undefined {
  const [cases, setCases] = useState<readonly PastCase[] | undefined>();
  useEffect(() => {
    // A store that can't be read tells nothing of the past.
    void givenSince(desk.db, Date.now() - LOOKED_BACK).then(
      (given) => setCases(pastCases(given.cases, given.grants)),
      () => undefined,
    );
  }, [desk]);
  return cases;
}

/** What the last 90 days of this machine would have come to under the newer version; undefined until it is reckoned. */
export function useWhatIf(desk: TeamDesk, before: Policy, after: Policy): WhatIf | undefined {
  const cases = usePastCases(desk);
  const [difference, setDifference] = useState<WhatIf | undefined>();
  useEffect(() => {
    if (!cases) return undefined;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const reckon = (): void => setDifference(whatIf(before, after, cases, Date.now(), judgeIn(zone)));
    const timer = setTimeout(reckon, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [before, after, cases]);
  return difference;
}
