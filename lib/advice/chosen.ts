import type { Entitlement, Entitlements } from '../entitlement/entitlements';
import type { PastGrant } from '../kernel/case';
import type { Offer, OfferCase, OfferOption } from '../offers/types';

/** What the reply offers, sorted by how: remedies of which the customer picks one, and what comes on top. */
export interface Chosen {
  entitlements: Entitlement[];
  choices: Offer[];
  extras: Offer[];
  /** Goodwill in the reply that this agent may not give: a hard stop for *Insert*. */
  beyond: Offer[];
}

const RESOLUTIONS = ['concession', 'partialRefund', 'returnless', 'individual'];
const isResolution = ({ kinds }: OfferOption): boolean => kinds.some((kind) => RESOLUTIONS.includes(kind));

/**
 * Sorts what the agent has added to the reply. Entitlements and a conceded claim are the resolution; goodwill beside them comes on top.
 * Where there is neither, two things that cost something are a choice. Kind words and services are never a choice: they are done anyway.
 */
export function sortChosen(ids: readonly string[], entitled: Entitlements, offers: readonly Offer[]): Chosen {
  const entitlements = entitled.kind === 'known' ? entitled.list.filter(({ rule }) => ids.includes(rule.id)) : [];
  const goodwill = offers.filter(({ option }) => ids.includes(option.id));
  const beyond = goodwill.filter(({ verdict }) => verdict.kind !== 'offer');
  const resolutions = goodwill.filter(({ option }) => isResolution(option));
  const others = goodwill.filter((offer) => !resolutions.includes(offer));
  if (entitlements.length + resolutions.length > 0)
    return { entitlements, choices: resolutions, extras: others, beyond };
  const costly = others.filter(({ cost }) => (cost?.minor ?? 0) > 0);
  return { entitlements, choices: costly, extras: others.filter((offer) => !costly.includes(offer)), beyond };
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
  const known = new Map<string, readonly PastGrant[]>();
  const besides = (name: string, option: string, offers: readonly Offer[]): readonly PastGrant[] => {
    const found = known.get(name) ?? besidesIn(sortChosen([...ids, option], entitled, offers), option, caseId, now);
    known.set(name, found);
    return found;
  };
  return (option, cost) => {
    const { id } = option;
    if (ids.includes(id)) return besides(`own ${id}`, id, drafted);
    const joining: Offer = { option, cost, verdict: { kind: 'offer', level: 1 }, isFree: false, isQuick: false };
    return besides(`${isResolution(option)} ${(cost?.minor ?? 0) > 0}`, id, [...drafted, joining]);
  };
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
