import { memo } from 'react';
import { useStore } from 'zustand';
import { InWords } from '@/components/policy/InWords';
import { WhatIf } from '@/components/policy/WhatIf';
import { Preview } from '@/components/preview/Preview';
import { useFaultless } from './draft';
import type { TeamDesk } from './teamDesk';
import { useTrials } from './trials';
import { useWhatIf } from './whatIf';

/** What stands beside the document: who would see what, what has changed, and what that would have cost. */
export const Beside = memo(function Beside({ desk }: { desk: TeamDesk }) {
  const { level, id } = useStore(desk.store, ({ trial }) => trial);
  const inUse = useStore(desk.store, ({ current }) => current.policy);
  const faultless = useFaultless(desk);
  const hints = useStore(desk.store, ({ raiseHints }) => raiseHints);
  const difference = useWhatIf(desk, inUse, faultless.policy);
  const trials = useTrials(desk, faultless.policy);
  return (
    <>
      <Preview
        {...trials}
        {...faultless}
        level={level}
        onLevel={(next) => desk.store.setState({ trial: { ...(id !== undefined && { id }), level: next } })}
        onChoose={(next) => desk.store.setState({ trial: { id: next, level } })}
      />
      <InWords before={inUse} after={faultless.policy}>
        {difference && <WhatIf difference={difference} hints={hints} policy={faultless.policy} before={inUse} />}
      </InWords>
    </>
  );
});
