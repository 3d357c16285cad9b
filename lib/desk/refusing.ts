import { isRefusal, type Refusal } from '../history/talk';
import type { Desk } from './desk';
import { perform } from './perform';
import { madeAnew } from './replying';

/**
 * Records that a demand is not met, and has the reply say so (R86). Refused itself where the reason, the rule, what we can do or the external route
 * is missing.
 */
export async function refuseDemand(desk: Desk, made: Omit<Refusal, 'refusal'>): Promise<boolean> {
  const open = desk.open();
  const refusal = { refusal: desk.parts.makeId(), ...made };
  if (!open || !isRefusal(refusal)) {
    desk.say({ code: 'refusalIncomplete', tone: 'bad' });
    return false;
  }
  const { key } = open.ticket;
  const offered = refusal.offers.map(({ id }) => id);
  const isStored = await desk.perform(key, [
    { kind: 'demandRefused', refusal },
    { kind: 'factConfirmed', fact: 'isRefused', value: true, source: 'agent' },
  ]);
  if (!isStored) return false;
  await desk.editAt(key, ({ chosen, switched, text }) => ({
    isWriting: true,
    chosen: [...new Set([...chosen, ...offered])],
    switched: { ...switched, refusal: true },
    ...madeAnew(text),
  }));
  return true;
}

/** Takes a refusal back: the demand is met after all, or was recorded by mistake. */
export async function withdrawRefusal(desk: Desk): Promise<boolean> {
  const refusal = desk.open()?.record.case?.refusal;
  if (!refusal) return false;
  return perform(
    desk,
    { kind: 'refusalWithdrawn', refusalId: refusal.refusal },
    { kind: 'factWithdrawn', fact: 'isRefused' },
  );
}
