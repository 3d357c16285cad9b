import type { ConductStep } from '../kernel/enums';
import type { Desk } from './desk';
import { addPassage } from './passages';
import { perform } from './perform';

/** What is said at a step, in the language of the reply: aloud on the phone, else in writing. */
export function conductPhrase(desk: Desk, step: ConductStep): string {
  const open = desk.open();
  if (!open) return '';
  const { phrases, channel } = open.context;
  return (channel === 'phone' ? phrases.conductSpoken : phrases.conductWritten)[step];
}

/** Logs that a step of conduct was used, with the words that it answers as a fact (R58), and puts its phrase into the reply. The complaint goes on. */
export function takeConductStep(desk: Desk, step: ConductStep, quote: string): Promise<boolean> {
  if (desk.open()?.advice.facts.channel !== 'phone')
    addPassage(desk, { text: conductPhrase(desk, step), isPublic: true });
  return perform(desk, { kind: 'conductStepTaken', step, quote: quote.trim().slice(0, 500) });
}
