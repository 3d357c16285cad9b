import type { FactName } from '../kernel/case';
import { LOSSES_OF } from './losses';
import { isQuick } from './quick';
import type { Finding, Offer, OfferCase, OfferOption, OfferRule, Reason, Valued, Verdict } from './types';
import { valueOf } from './value';

const files = import.meta.glob<Record<string, OfferRule>>('./rules/*.ts', { eager: true });
const rules = Object.values(files).flatMap((file) => Object.values(file));

/** Joins what the rules found: closed beats not known, not known beats a level, and the highest level counts. */
function verdictOf(findings: readonly Finding[], agentLevel: 1 | 2 | 3): Verdict {
  const blocked = findings.flatMap((finding) => (finding.kind === 'blocked' ? [finding.reason] : []));
  if (blocked.length > 0) return { kind: 'blocked', reasons: blocked };
  const facts = findings.flatMap((finding) => (finding.kind === 'unknown' ? finding.facts : []));
  if (facts.length > 0) return { kind: 'unknown', facts: [...new Set<FactName | 'currency'>(facts)] };
  let level: 1 | 2 | 3 = 1;
  const reasons: Reason[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'level') continue;
    if (finding.level > level) level = finding.level;
    reasons.push(...finding.reasons);
  }
  return level <= agentLevel ? { kind: 'offer', level } : { kind: 'ask', level, reasons };
}

/** What a rule finds. One that fails is named and closes the option: money is never given unchecked. */
function checked({ id, check }: OfferRule, valued: Valued, ofCase: OfferCase): Finding {
  try {
    return check(valued, ofCase);
  } catch {
    return { kind: 'blocked', reason: { code: 'broken', rule: id } };
  }
}

function offer(option: OfferOption, whole: OfferCase): Offer {
  const ofCase = { ...whole, grants: [...whole.grants, ...whole.besides(option.id)] };
  const valuation = valueOf(option, ofCase);
  if (valuation.kind !== 'valued') {
    const fit = rules.filter(({ needsAmount }) => !needsAmount);
    const unvalued = { option, cost: { minor: 0, currency: 'XXX' }, isFree: false, level: 1 as const };
    const findings = [valuation, ...fit.map((rule) => checked(rule, unvalued, ofCase))];
    return { option, verdict: verdictOf(findings, ofCase.agentLevel), isFree: false, isQuick: false };
  }
  const { valued } = valuation;
  const findings = rules.map((rule) => checked(rule, valued, ofCase));
  const { face, cost, percent, isFree, most } = valued;
  const verdict = verdictOf(findings, ofCase.agentLevel);
  return { option, verdict, face, cost, percent, isFree, most, isQuick: isQuick(valued, ofCase) };
}

const ORDER: Record<Verdict['kind'], number> = { offer: 0, ask: 1, unknown: 2, blocked: 3 };

/** Fits the goal, fits the loss, available now, at once before later, lower cost (handbook 4.4); the id breaks a tie. */
function rank(a: Offer, b: Offer, { facts }: OfferCase): number {
  const keys = ({ option, verdict, cost, isQuick: quick }: Offer): number[] => [
    ORDER[verdict.kind],
    quick ? 0 : 1,
    facts.goal && option.goals.includes(facts.goal) ? 0 : 1,
    facts.category && option.repairs.some((loss) => LOSSES_OF[facts.category ?? 'other'].includes(loss)) ? 0 : 1,
    option.speed === 'now' ? 0 : 1,
    cost?.minor ?? Infinity,
  ];
  const left = keys(a);
  const right = keys(b);
  const differs = left.findIndex((key, index) => key !== right[index]);
  return differs < 0 ? a.option.id.localeCompare(b.option.id) : (left[differs] ?? 0) - (right[differs] ?? 0);
}

/**
 * For each option of the catalog: may this agent give it in this case now, does somebody above decide, is it closed, or is a
 * fact missing that would tell. Ranked, best first. Pure: the same input gives the same answer.
 */
export const offers = (catalog: readonly OfferOption[], ofCase: OfferCase): Offer[] =>
  catalog.map((option) => offer(option, ofCase)).toSorted((a, b) => rank(a, b, ofCase));
