import type { FactName, PastGrant } from '../kernel/case';
import { broken } from './finding';
import { isQuick } from './quick';
import { ranked } from './rank';
import type {
  Finding,
  Offer,
  OfferCase,
  OfferOption,
  OfferRule,
  Reason,
  RuleCase,
  Valued,
  Verdict,
  Worth,
} from './types';
import { budgetLeft, spentOf } from './usage';
import { valueOf } from './value';

const files = import.meta.glob<Record<string, OfferRule>>('./rules/*.ts', { eager: true });
const rules = Object.values(files).flatMap((file) => Object.values(file));
/** Those that can be asked while nobody knows what the option is worth. */
const withoutAmount = rules.filter(({ needsAmount }) => !needsAmount);

type Level = OfferCase['agentLevel'];

/** That a currency has no limits is said once, however many rules say it. */
const isNews = (reason: Reason, index: number, all: readonly Reason[]): boolean =>
  reason.code !== 'noLimits' || all.findIndex(({ code }) => code === 'noLimits') === index;

/** Joins what the rules found: closed beats not known, not known beats a level, and the highest level counts. */
function verdictOf(findings: readonly Finding[], agentLevel: Level): Verdict {
  const blocked: Reason[] = [];
  const facts = new Set<FactName | 'currency'>();
  const reasons: Reason[] = [];
  let level: Level = 1;
  for (const finding of findings) {
    if (finding.kind === 'blocked') blocked.push(finding.reason);
    if (finding.kind === 'unknown') for (const fact of finding.facts) facts.add(fact);
    if (finding.kind !== 'level') continue;
    if (finding.level > level) level = finding.level;
    reasons.push(...finding.reasons);
  }
  if (blocked.length > 0) return { kind: 'blocked', reasons: blocked };
  if (facts.size > 0) return { kind: 'unknown', facts: [...facts] };
  return level <= agentLevel ? { kind: 'offer', level } : { kind: 'ask', level, reasons: reasons.filter(isNews) };
}

/** What the rules have against an option. One that fails is named and closes it: money is never given unchecked. */
function findingsOf(asked: readonly OfferRule[], valued: Valued, ofCase: RuleCase): Finding[] {
  const findings: Finding[] = [];
  for (const { id, check } of asked) {
    try {
      const finding = check(valued, ofCase);
      if (finding.kind !== 'fine') findings.push(finding);
    } catch {
      findings.push(broken(id));
    }
  }
  return findings;
}

/** Nobody knows the worth of the option; it costs something. */
const unpriced = (currency = 'XXX'): Worth => ({ cost: { minor: 1, currency }, isFree: false, level: 1 });

function valuationOf(look: Parameters<typeof valueOf>[0]): ReturnType<typeof valueOf> {
  try {
    return valueOf(look);
  } catch {
    return broken('value');
  }
}

/** How many costly grants these are; offers of one choice take one place. */
const placesOf = (grants: readonly PastGrant[]): number =>
  grants.length === 0
    ? 0
    : new Set(grants.flatMap(({ cost, choiceOf, id }) => (cost.minor > 0 ? [choiceOf ?? id] : []))).size;

/** What the customer has already: of the option in every case, and how many places of the case are taken. */
interface Had {
  own: readonly PastGrant[];
  taken: number;
}

/** The option with a free amount that starts at the most of `level`. */
function offerAt(option: OfferOption, { own, taken }: Had, ofCase: OfferCase, level: Level): Offer {
  const { currency, agentLevel } = ofCase;
  const valuation = valuationOf({ option, own, ofCase, level });
  const isValued = valuation.kind === 'valued';
  const worth = isValued ? valuation.worth : unpriced(currency);
  const besides = ofCase.besides(option, isValued ? worth.cost : undefined);
  const { face, cost, percent, isFree, most, isUnlisted } = worth;
  const { level: needed } = worth;
  const places = taken + placesOf(besides);
  const spent = spentOf(option, ofCase, cost.currency);
  const valued: Valued = {
    option,
    face,
    cost,
    percent,
    isFree,
    most,
    level: needed,
    isUnlisted,
    own,
    besides,
    places,
    spent,
  };
  const left = budgetLeft(option, spent);
  if (!isValued) {
    const asked = valuation.kind === 'level' ? rules : withoutAmount;
    const verdict = verdictOf([valuation, ...findingsOf(asked, valued, ofCase)], agentLevel);
    return { option, verdict, isFree: false, isQuick: false, budgetLeft: left };
  }
  const verdict = verdictOf(findingsOf(rules, valued, ofCase), agentLevel);
  return { option, verdict, face, cost, percent, isFree, most, isQuick: isQuick(valued, ofCase), budgetLeft: left };
}

const LOWER: Record<Level, readonly Level[]> = { 1: [], 2: [1], 3: [2, 1] };

/** A free amount that nobody has set yet starts lower where what the agent's level starts with would be too much. */
function offer(option: OfferOption, had: Had, ofCase: OfferCase): Offer {
  const first = offerAt(option, had, ofCase, ofCase.agentLevel);
  if (!first.isFree || first.verdict.kind === 'offer' || ofCase.chosen?.has(option.id)) return first;
  const lower = LOWER[ofCase.agentLevel].map((level) => offerAt(option, had, ofCase, level));
  return lower.find(({ verdict }) => verdict.kind === 'offer') ?? first;
}

const NONE: readonly PastGrant[] = [];

/**
 * For each option of the catalog: may this agent give it in this case now, does somebody above decide, is it closed, or is a
 * fact missing that would tell. Ranked, best first. Pure: the same input gives the same answer.
 */
export function offers(catalog: readonly OfferOption[], ofCase: OfferCase): Offer[] {
  const { grants, caseId, facts } = ofCase;
  const byOption = Map.groupBy(grants, ({ option }) => option);
  const taken = placesOf(grants.filter((grant) => grant.caseId === caseId));
  const all = catalog.map((option) => offer(option, { own: byOption.get(option.id) ?? NONE, taken }, ofCase));
  return ranked(all, facts);
}
