import type { Desk } from './desk';

const underWay = new WeakMap<Desk, Map<string, Promise<unknown>>>();

/**
 * Lets one press do an act: the same press again, before the first has ended, is the first. A write may wait for the page for seconds, and whoever
 * sees nothing happen presses once more. `act` names one function, whose answer both presses get.
 */
export function once<T>(desk: Desk, act: string, does: () => Promise<T>): Promise<T> {
  const acts = underWay.get(desk) ?? new Map<string, Promise<unknown>>();
  underWay.set(desk, acts);
  const running = (acts.get(act) as Promise<T> | undefined) ?? does().finally(() => acts.delete(act));
  acts.set(act, running);
  return running;
}
