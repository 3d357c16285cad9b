import { useCallback, useEffect, useState } from 'react';
import { judgeIn } from '@/lib/advice/judge';
import { pastCases } from '@/lib/advice/pastCases';
import { givenSince } from '@/lib/history/past';
import { DAY } from '@/lib/kernel/time';
import type { Policy } from '@/lib/policy/schema';
import { whatIf, type PastCase, type WhatIf } from '@/lib/policy/whatIf';
import type { TeamDesk } from './teamDesk';
import { useRead } from './useRead';

/** The last quarter, and the longest time over which a customer's total is usually looked at before it. */
const LOOKED_BACK = (90 + 365) * DAY;
/** The past is lived again once the typing has paused. */
const PAUSE_MS = 300;

/** The cases of the past; a store that can't be read tells nothing of it. */
function usePastCases(desk: TeamDesk): readonly PastCase[] | undefined {
  const read = useCallback(async () => {
    const { cases, grants } = await givenSince(desk.db, Date.now() - LOOKED_BACK);
    return pastCases(cases, grants);
  }, [desk]);
  return useRead(read);
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
