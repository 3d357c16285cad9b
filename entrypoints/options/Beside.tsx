import { memo } from 'react';
import { useStore } from 'zustand';
import { InWords } from '@/components/policy/InWords';
import { WhatIf } from '@/components/policy/WhatIf';
import { Preview } from '@/components/preview/Preview';
import type { Policy } from '@/lib/policy/schema';
import { useFaultless } from './draft';
import type { TeamDesk } from './teamDesk';
import { useTrials } from './trials';
import { useWhatIf } from './whatIf';

interface Props {
  desk: TeamDesk;
  policy: Policy;
  isBehind: boolean;
}

const Looked = memo(function Looked({ desk, policy, isBehind }: Props) {
  const { level, id } = useStore(desk.store, ({ trial }) => trial);
  const inUse = useStore(desk.store, ({ current }) => current.policy);
  const hints = useStore(desk.store, ({ raiseHints }) => raiseHints);
  const difference = useWhatIf(desk, inUse, policy);
  const trials = useTrials(desk, policy);
  return (
    <>
      <Preview
        {...trials}
        policy={policy}
        isBehind={isBehind}
        level={level}
        onLevel={(next) => desk.store.setState({ trial: { ...(id !== undefined && { id }), level: next } })}
        onChoose={(next) => desk.store.setState({ trial: { id: next, level } })}
      />
      <InWords before={inUse} after={policy}>
        {difference && <WhatIf difference={difference} hints={hints} policy={policy} before={inUse} />}
      </InWords>
    </>
  );
});

/** What stands beside the document: who would see what, what has changed, and what that would have cost. */
export function Beside({ desk }: { desk: TeamDesk }) {
  const faultless = useFaultless(desk);
  return faultless && <Looked desk={desk} {...faultless} />;
}
