import { useState } from 'react';
import { refreshTeamRoom } from '../teamRoom';

/** Lets the button show that it was pressed before a key's file keeps the page busy. */
const A_MOMENT = 50;

/** What the browser says where something was not stored. */
interface NotStored {
  reason: 'notStored';
  detail: string;
}

const LONGEST_DETAIL = 120;

/** One work after the other, with what went wrong in the last one. A refusal of the store is a fault as well. */
export function useAct<F extends { reason: string }>() {
  const [fault, setFault] = useState<F | NotStored | undefined>();
  const [isBusy, setBusy] = useState(false);
  const act = async (work: () => Promise<F | undefined>): Promise<boolean> => {
    setBusy(true);
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
    const found = await work().catch((error: unknown): NotStored => ({
      reason: 'notStored',
      detail: String(error).slice(0, LONGEST_DETAIL),
    }));
    await refreshTeamRoom();
    setFault(found);
    setBusy(false);
    return found === undefined;
  };
  return { fault, isBusy, act };
}
