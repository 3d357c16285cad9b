import type { CaseFacts } from '../kernel/case';
import type { TalkVariant } from '../kernel/talk';
import { fits } from '../kernel/condition';
import type { Offer } from '../offers/types';
import type { Policy } from '../policy/schema';

type Play = Policy['plays'][number];
type Texts = Play['label'];

/** Ready steps for the situation that a case is in (R79): what to do, what to say, what to offer first. */
export interface PlayFor {
  id: string;
  label: Texts;
  /** Under `tick` a step that was done is kept. */
  steps: { tick: string; words: Texts; isDone: boolean }[];
  texts: { id: string; label: Texts; text: Texts }[];
}

interface Ticked {
  readonly [item: string]: { state: string };
}

/** Under which a step of a play is ticked, wherever it stands. */
const tickOf = (play: Play, step: Play['steps'][number]): string => `play-${play.id}-${step.id}`;

/** True where a situation holds for certain. How somebody is talked to may only be a guess: steps are proposals. */
const isFor = ({ when, talk }: Play, facts: CaseFacts, variant: TalkVariant, today: string): boolean => {
  if (talk === undefined ? when.length === 0 : !variant.all.includes(talk)) return false;
  return fits(when, { facts, today }).kind === 'yes';
};

/** Of plays for one matter the first is meant: an expensive defect is a defect too. One for a kind of talk stands beside it. */
const MATTERS = 'category';
const isOfMatter = ({ when, talk }: Play): boolean =>
  talk === undefined && when.some((all) => all.some(({ fact }) => fact === MATTERS));

/** The plays of a case in the document's order: those of its circumstances, and one of its matter. Pure. */
export function playsOf(
  { plays }: Pick<Policy, 'plays'>,
  facts: CaseFacts,
  variant: TalkVariant,
  today: string,
): Play[] {
  const fitting = plays.filter((play) => isFor(play, facts, variant, today));
  const matter = fitting.find(isOfMatter);
  return fitting.filter((play) => play === matter || !isOfMatter(play));
}

/** The plays as the panel shows them, with the steps that were done. */
export const withTicks = (plays: readonly Play[], ticks: Ticked): PlayFor[] =>
  plays.map((play) => ({
    id: play.id,
    label: play.label,
    steps: play.steps.map((step) => {
      const tick = tickOf(play, step);
      return { tick, words: step.label, isDone: ticks[tick]?.state === 'done' };
    }),
    texts: play.texts ?? [],
  }));

/** The offers with those first that the plays propose, in their order, as far as they can be offered; the others stay as they were ranked. */
export function inPlayOrder(offers: readonly Offer[], plays: readonly Play[]): Offer[] {
  const order = plays.flatMap((play) => play.offers);
  const place = ({ option, verdict, isQuick }: Offer): number => {
    // What is conceded or was allowed from above comes before any play.
    if (isQuick || (verdict.kind === 'offer' && verdict.approval !== undefined)) return -1;
    const index = order.indexOf(option.id);
    return verdict.kind === 'offer' && index >= 0 ? index : order.length;
  };
  return offers.toSorted((a, b) => place(a) - place(b));
}
