import { isBeside, type Entitlement, type Entitlements } from '../entitlement/entitlements';
import type { PastGrant } from '../kernel/case';
import type { OptionKind } from '../kernel/enums';
import { once } from '../kernel/once';
import type { Offer, OfferCase, OfferOption } from '../offers/types';

/** What the reply offers, sorted by how: remedies of which the customer picks one, and what comes on top. */
export interface Chosen {
  entitlements: Entitlement[];
  choices: Offer[];
  extras: Offer[];
  /** Goodwill in the reply that this agent may not give: a hard stop for *Insert*. */
  beyond: Offer[];
}

/** Goodwill that settles a matter. The first is for customers who would rather keep the item than be given a remedy (handbook, part 3: G08). */
const RESOLUTIONS: readonly OptionKind[] = ['partialRefund', 'concession', 'returnless', 'individual'];
const resolutionIn = ({ kinds }: OfferOption): OptionKind | undefined =>
  RESOLUTIONS.find((kind) => kinds.includes(kind));

/** Which goodwill the customer picks from, beside these entitlements or instead of the other goodwill. */
function isChoiceBeside(entitlements: readonly Entitlement[], goodwill: readonly Offer[]): (offer: Offer) => boolean {
  if (entitlements.some((each) => !isBeside(each))) return ({ option }) => resolutionIn(option) === 'partialRefund';
  if (entitlements.length > 0 || goodwill.some(({ option }) => resolutionIn(option)))
    return ({ option }) => resolutionIn(option) !== undefined;
  return ({ cost }) => (cost?.minor ?? 0) > 0;
}

/**
 * Sorts what the agent has added to the reply. What the customer is entitled to is the resolution, and a conceded claim or other goodwill comes on top,
 * never in its place (law 1 of the house). Without a remedy a conceded claim is the resolution; where there is neither, things that cost something are a
 * choice. Kind words and services are never a choice: they are done anyway.
 */
export function sortChosen(ids: readonly string[], entitled: Entitlements, offers: readonly Offer[]): Chosen {
  const entitlements = entitled.kind === 'known' ? entitled.list.filter(({ rule }) => ids.includes(rule.id)) : [];
  const goodwill = offers.filter(({ option }) => ids.includes(option.id));
  const beyond = goodwill.filter(({ verdict }) => verdict.kind !== 'offer');
  const choices = goodwill.filter(isChoiceBeside(entitlements, goodwill));
  return { entitlements, choices, extras: goodwill.filter((offer) => !choices.includes(offer)), beyond };
}

/** The draft's goodwill as authority counts it before anything is sent: a choice counts once. */
function pendingOf({ choices, extras }: Chosen, caseId: string, now: number): PastGrant[] {
  const pending = ({ option, cost }: Offer, choiceOf?: string): PastGrant[] =>
    cost
      ? [
          {
            id: `draft ${option.id}`,
            option: option.id,
            caseId,
            at: now,
            cost,
            state: 'offered',
            ...(choiceOf && { choiceOf }),
          },
        ]
      : [];
  const isChoice = choices.length > 1;
  return [
    ...choices.flatMap((offer) => pending(offer, isChoice ? 'draft' : undefined)),
    ...extras.flatMap((offer) => pending(offer)),
  ];
}

type Besides = OfferCase['besides'];

/** Stands for any option that is looked at as if it were in the draft. */
const JOINING: Offer = {
  option: {
    id: 'joining',
    kinds: [],
    value: { by: 'nothing' },
    when: [],
    repairs: [],
    goals: [],
    speed: 'now',
    minLevel: 1,
  },
  verdict: { kind: 'offer', level: 1 },
  isFree: false,
  isQuick: false,
};

/**
 * Answers for each option what a draft that offers `ids`, and the option with them, would give besides it. `drafted` are the offers of the draft. An
 * option that is not in it yet is looked at as if it were: what it joins or comes on top of decides how it counts, and that is the same for all of its
 * sort.
 */
export function draftBesides(
  ids: readonly string[],
  entitled: Entitlements,
  drafted: readonly Offer[],
  caseId: string,
  now: number,
): Besides {
  const besides = (option: string, offers: readonly Offer[]): readonly PastGrant[] =>
    besidesIn(sortChosen([...ids, option], entitled, offers), option, caseId, now);
  const besideOwn = once((id: string) => besides(id, drafted));
  const besideSort = once((kind: OptionKind | undefined) =>
    once((isCostly: boolean) => {
      const option = { ...JOINING.option, kinds: kind ? [kind] : [] };
      const cost = { minor: isCostly ? 1 : 0, currency: 'XXX' };
      return besides(option.id, [...drafted, { ...JOINING, option, cost }]);
    }),
  );
  const own = new Set(ids);
  return (option, cost) =>
    own.has(option.id) ? besideOwn(option.id) : besideSort(resolutionIn(option))((cost?.minor ?? 0) > 0);
}

/**
 * What a reply that offers `chosen` gives besides one of its options. The other offers of the same choice are left out: the customer gets one of
 * them, so each has to be within the limits by itself, and then so is whichever is taken.
 */
function besidesIn(chosen: Chosen, option: string, caseId: string, now: number): PastGrant[] {
  const pending = pendingOf(chosen, caseId, now);
  const choiceOf = pending.find((grant) => grant.option === option)?.choiceOf;
  return pending.filter((grant) => grant.option !== option && (choiceOf === undefined || grant.choiceOf !== choiceOf));
}
