import type { FactName, PastGrant } from '../kernel/case';
import { isQuick } from './quick';
import { ranked } from './rank';
import type { Finding, Offer, OfferCase, OfferOption, OfferRule, OptionCase, Reason, Valued, Verdict } from './types';
import { budgetLeft } from './usage';
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
  const blocked = findings.flatMap((finding) => (finding.kind === 'blocked' ? [finding.reason] : []));
  if (blocked.length > 0) return { kind: 'blocked', reasons: blocked };
  const facts = findings.flatMap((finding) => (finding.kind === 'unknown' ? finding.facts : []));
  if (facts.length > 0) return { kind: 'unknown', facts: [...new Set<FactName | 'currency'>(facts)] };
  let level: Level = 1;
  const reasons: Reason[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'level') continue;
    if (finding.level > level) level = finding.level;
    reasons.push(...finding.reasons);
  }
  return level <= agentLevel ? { kind: 'offer', level } : { kind: 'ask', level, reasons: reasons.filter(isNews) };
}

const broken = (rule: string): Extract<Finding, { kind: 'blocked' }> => ({
  kind: 'blocked',
  reason: { code: 'broken', rule },
});

/** What a rule finds. One that fails is named and closes the option: money is never given unchecked. */
function checked({ id, check }: OfferRule, valued: Valued, ofCase: OptionCase): Finding {
  try {
    return check(valued, ofCase);
  } catch {
    return broken(id);
  }
}

function valuation(option: OfferOption, ofCase: OptionCase, level: Level): ReturnType<typeof valueOf> {
  try {
    return valueOf(option, ofCase, level);
  } catch {
    return broken('value');
  }
}

/** An option of which nobody knows the worth: it costs something. */
const unpriced = (option: OfferOption, currency = 'XXX'): Valued => ({
  option,
  cost: { minor: 1, currency },
  isFree: false,
  level: 1,
});

/** The option with a free amount that starts at the most of `level`. */
function offerAt(option: OfferOption, ofCase: OptionCase, level: Level): Offer {
  const worth = valuation(option, ofCase, level);
  const left = budgetLeft(option, ofCase, ofCase.currency);
  const budget = left ? { budgetLeft: left } : {};
  if (worth.kind !== 'valued') {
    const asked = worth.kind === 'level' ? rules : withoutAmount;
    const findings = [worth, ...asked.map((rule) => checked(rule, unpriced(option, ofCase.currency), ofCase))];
    return { option, verdict: verdictOf(findings, ofCase.agentLevel), isFree: false, isQuick: false, ...budget };
  }
  const { valued } = worth;
  const findings = rules.map((rule) => checked(rule, valued, ofCase));
  const { face, cost, percent, isFree, most } = valued;
  const verdict = verdictOf(findings, ofCase.agentLevel);
  return { option, verdict, face, cost, percent, isFree, most, isQuick: isQuick(valued, ofCase), ...budget };
}

const LOWER: Record<Level, readonly Level[]> = { 1: [], 2: [1], 3: [2, 1] };

/** A free amount that nobody has set yet starts lower where what the agent's level starts with would be too much. */
function offer(option: OfferOption, ofCase: OptionCase): Offer {
  const first = offerAt(option, ofCase, ofCase.agentLevel);
  if (!first.isFree || first.verdict.kind === 'offer' || ofCase.chosen?.has(option.id)) return first;
  const lower = LOWER[ofCase.agentLevel].map((level) => offerAt(option, ofCase, level));
  return lower.find(({ verdict }) => verdict.kind === 'offer') ?? first;
}

/** How many costly grants these are; offers of one choice take one place. */
const placesOf = (grants: readonly PastGrant[]): number =>
  new Set(grants.flatMap(({ cost, choiceOf, id }) => (cost.minor > 0 ? [choiceOf ?? id] : []))).size;

/**
 * For each option of the catalog: may this agent give it in this case now, does somebody above decide, is it closed, or is a
 * fact missing that would tell. Ranked, best first. Pure: the same input gives the same answer.
 */
export function offers(catalog: readonly OfferOption[], ofCase: OfferCase): Offer[] {
  const { grants, besides, ...rest } = ofCase;
  const byOption = Map.groupBy(grants, ({ option }) => option);
  const taken = placesOf(grants.filter(({ caseId }) => caseId === ofCase.caseId));
  const seenFor = ({ id }: OfferOption): OptionCase => {
    const draft = besides(id);
    return { ...rest, own: byOption.get(id) ?? [], besides: draft, places: taken + placesOf(draft) };
  };
  return ranked(
    catalog.map((option) => offer(option, seenFor(option))),
    ofCase.facts,
  );
}
