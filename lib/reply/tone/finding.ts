import type { ToneClass } from '../../kernel/enums';
import type { Strength } from './lexicon';

/** Rules of the handbook that the classes stand for; the hint gives them as its reason. */
export const RULE_OF: Readonly<Record<ToneClass, string>> = {
  arguing: 'R1',
  command: 'R8',
  excuse: 'R18',
  thirdPartyBlame: 'R20',
  colleagueBlame: 'R9',
  customerFault: 'R12',
  haggling: 'R27',
  sarcasm: 'R26',
  emptyPromise: 'R36',
  condition: 'R65',
  unfilledPlaceholder: 'R10',
  shouting: 'R21',
};

/** A place in the draft that will make it worse, with its reason. `quote` is the text from `start` to `end`. */
export interface Finding {
  class: ToneClass;
  quote: string;
  start: number;
  end: number;
  /** The rule of the handbook. */
  rule: string;
  better?: string;
  /** 0 to 1. */
  confidence: number;
}

/** A place with its class, before it gets its words and its rule. */
export interface Mark extends Pick<Finding, 'class' | 'start' | 'end' | 'better'> {
  strength: Strength;
}

/** How sure a place is, by its strength. */
export const CONFIDENCE: Readonly<Record<Strength, number>> = { blunt: 0.95, phrases: 0.85, doubtful: 0.7, faint: 0.6 };
