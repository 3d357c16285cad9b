import type { FactName, PastGrant } from '../kernel/case';
import { once } from '../kernel/once';
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
const found = Object.values(files).flatMap((file) => Object.values(file));
/** Those that say whether an option is for the case at all, then those that can close it, then the others. */
const placeOf = ({ isFirst, closesNothing }: OfferRule): number => (isFirst ? 0 : closesNothing ? 2 : 1);
const rules = found.toSorted((a, b) => placeOf(a) - placeOf(b));
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
  let isClosed = false;
  let isElsewhere = false;
  for (const { id, check, isFirst, closesNothing } of asked) {
    if ((isClosed && closesNothing) || (isElsewhere && !isFirst)) break;
    try {
      const finding = check(valued, ofCase);
      if (finding.kind === 'fine') continue;
      findings.push(finding);
      isClosed ||= finding.kind === 'blocked';
      isElsewhere ||= isClosed && isFirst === true;
    } catch {
      findings.push(broken(id));
      isClosed = true;
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

/** What needs the lead for another reason than its sum has to be within the lead's own sums too: level 3 is never skipped. */
function withinOwn(verdict: Verdict, findings: readonly Finding[], valued: Valued, ofCase: OfferCase): Verdict {
  if (!('level' in verdict) || verdict.level !== 2) return verdict;
  const how = { ignoreOrderShare: isQuick(valued, ofCase), least: verdict.level };
  const own = ofCase.decide(valued.cost, valued.besides, how);
  const isAbove = own.kind === 'unknown' || (own.kind === 'level' && own.level > verdict.level);
  return isAbove ? verdictOf([...findings, own], ofCase.agentLevel) : verdict;
}

/** How many costly grants these are; offers of one choice take one place. */
const placesOf = (grants: readonly PastGrant[]): number =>
  new Set(grants.flatMap(({ cost, choiceOf, id }) => (cost.minor > 0 ? [choiceOf ?? id] : []))).size;

/** What the customer has already: of the option in every case, and in this case of all. */
interface Had {
  own: readonly PastGrant[];
  /** Places of the case that are taken, with those of a draft. */
  places: (draft: readonly PastGrant[]) => number;
}

/** The option with a free amount that starts at the most of `level`. */
function offerAt(option: OfferOption, { own, places: placesWith }: Had, ofCase: OfferCase, level: Level): Offer {
  const { currency, agentLevel } = ofCase;
  const valuation = valuationOf({ option, own, ofCase, level });
  const isValued = valuation.kind === 'valued';
  const worth = isValued ? valuation.worth : unpriced(currency);
  const besides = ofCase.besides(option, isValued ? worth.cost : undefined);
  const { face, cost, percent, isFree, most, isUnlisted } = worth;
  const { level: needed } = worth;
  const places = placesWith(besides);
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
  const findings = findingsOf(rules, valued, ofCase);
  const verdict = withinOwn(verdictOf(findings, agentLevel), findings, valued, ofCase);
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
  const places = once((draft: readonly PastGrant[]) => taken + placesOf(draft));
  const all = catalog.map((option) => offer(option, { own: byOption.get(option.id) ?? NONE, places }, ofCase));
  return ranked(all, facts);
}
