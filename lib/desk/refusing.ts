import { isRefusal, type Refusal } from '../history/talk';
import type { Desk } from './desk';
import { perform } from './perform';
import { madeAnew } from './replying';

/**
 * Records that a demand is not met, and has the reply say so (R86): it offers what is offered all the same, and no more what was offered before. Refused
 * itself where the reason, the rule, what we can do or the external route is missing.
 */
export async function refuseDemand(desk: Desk, made: Omit<Refusal, 'refusal'>): Promise<boolean> {
  const open = desk.open();
  const refusal = { refusal: desk.parts.makeId(), ...made };
  if (!open || !isRefusal(refusal)) {
    desk.say({ code: 'refusalIncomplete', tone: 'bad' });
    return false;
  }
  const { key } = open.ticket;
  const { isWriting, chosen: before, text: ownText } = open.record.draft;
  const offered = refusal.offers.map(({ id }) => id);
  const isStored = await desk.perform(key, [
    { kind: 'demandRefused', refusal },
    { kind: 'factConfirmed', fact: 'isRefused', value: true, source: 'agent' },
  ]);
  if (!isStored) return false;
  await desk.editAt(key, ({ chosen, switched, text, unrefused }) => ({
    isWriting: true,
    refusing: undefined,
    // What was added while the refusal was stored stays.
    chosen: [...new Set([...chosen.filter((id) => !before.includes(id)), ...offered])],
    unrefused: unrefused ?? { isWriting, chosen: before, text: ownText },
    switched: { ...switched, refusal: true },
    ...madeAnew(text),
  }));
  return true;
}

/** Takes a refusal back: the demand is met after all, or was recorded by mistake. A reply that was to tell of it is again what it was before. */
export async function withdrawRefusal(desk: Desk): Promise<boolean> {
  const open = desk.open();
  const refusal = open?.record.case?.refusal;
  if (!open || !refusal) return false;
  const isStored = await perform(
    desk,
    { kind: 'refusalWithdrawn', refusalId: refusal.refusal },
    { kind: 'factWithdrawn', fact: 'isRefused' },
  );
  if (!isStored) return false;
  await desk.editAt(open.ticket.key, ({ unrefused, text }) =>
    unrefused ? { ...unrefused, unrefused: undefined, switched: {}, ownText: text ?? '' } : {},
  );
  return true;
}
