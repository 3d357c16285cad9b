import type { Progress } from '../../checklist/progress';
import type { Entitlements } from '../../entitlement/entitlements';
import type { Offer } from '../../offers/types';
import type { Decision } from '../decision';
import type { Output } from './shapes';

/** Remedies in their order. What can't be told yet is not among them: `wanted` names the facts. */
const printedEntitlements = (entitled: Entitlements): Output['entitlements'] =>
  entitled.kind === 'unknown'
    ? []
    : entitled.list.map(({ rule, ground, amount }) => {
        const { basis, source, checkedOn, isVerified } = ground;
        return { id: rule.id, basis, source, checkedOn, isVerified, amount: amount ?? null, clocks: [] };
      });

const printedChecklist = ({ current, items }: Progress): Output['checklist'] => ({
  current: current ?? null,
  items: items.map(({ id, stage, isRequired, state }) => ({ id, stage, isRequired, state })),
});

function printedOffer({ option, verdict, cost, face }: Offer): Output['offers'][number] {
  const level = 'level' in verdict ? verdict.level : null;
  const reasons = 'reasons' in verdict ? verdict.reasons : [];
  const unknown = verdict.kind === 'unknown' ? [{ code: 'unknown', facts: verdict.facts }] : [];
  return {
    option: option.id,
    verdict: verdict.kind,
    level,
    reasons: [...reasons, ...unknown],
    cost: cost ?? null,
    face: face ?? null,
  };
}

/** A decision as the command prints it. */
export const printed = ({ next, checklist, entitled, offers, wanted }: Decision): Output => ({
  next,
  checklist: printedChecklist(checklist),
  entitlements: printedEntitlements(entitled),
  offers: offers.map(printedOffer),
  wanted,
});
