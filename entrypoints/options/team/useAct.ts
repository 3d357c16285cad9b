import { useState } from 'react';
import { refreshTeamRoom } from '../teamRoom';

/** Lets the button show that it was pressed before a key's file keeps the page busy. */
const A_MOMENT = 50;

/** One work after the other, with what went wrong in the last one. A refusal of the store is a fault as well. */
export function useAct<F extends { reason: string }>() {
  const [fault, setFault] = useState<F | { reason: 'notStored' } | undefined>();
  const [isBusy, setBusy] = useState(false);
  const act = async (work: () => Promise<F | undefined>): Promise<boolean> => {
    setBusy(true);
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
    const found = await work().catch(() => ({ reason: 'notStored' as const }));
    await refreshTeamRoom();
    setFault(found);
    setBusy(false);
    return found === undefined;
  };
  return { fault, isBusy, act };
}
