import type { FactName, PastGrant } from '../kernel/case';
import type { Money } from '../kernel/money';
import { isQuick } from './quick';
import { ranked } from './rank';
import type { Finding, Offer, OfferCase, OfferOption, OfferRule, Reason, RuleCase, Valued, Verdict } from './types';
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
  if (findings.length === 0) return { kind: 'offer', level: 1 };
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

function valuationOf(look: Parameters<typeof valueOf>[0]): ReturnType<typeof valueOf> {
  try {
    return valueOf(look);
  } catch {
    return broken('value');
  }
}

/** What counts beside one option: what the customer has of it, and what the draft gives besides, once its cost is known. */
interface Beside {
  own: readonly PastGrant[];
  draft: (cost: Money | undefined) => Pick<Valued, 'besides' | 'places'>;
}

/** The option with a free amount that starts at the most of `level`. */
function offerAt(option: OfferOption, { own, draft }: Beside, ofCase: RuleCase, level: Level): Offer {
  const { currency = 'XXX', agentLevel } = ofCase;
  const valuation = valuationOf({ option, own, ofCase, level });
  const left = budgetLeft(option, ofCase, currency);
  if (valuation.kind !== 'valued') {
    // Nobody knows its worth; it costs something.
    const unpriced = {
      option,
      cost: { minor: 1, currency },
      isFree: false,
      level: 1 as const,
      own,
      ...draft(undefined),
    };
    const asked = valuation.kind === 'level' ? rules : withoutAmount;
    const verdict = verdictOf([valuation, ...findingsOf(asked, unpriced, ofCase)], agentLevel);
    return { option, verdict, isFree: false, isQuick: false, budgetLeft: left };
  }
  const { face, cost, percent, isFree, most } = valuation.worth;
  const valued: Valued = { option, own, ...valuation.worth, ...draft(cost) };
  const verdict = verdictOf(findingsOf(rules, valued, ofCase), agentLevel);
  return { option, verdict, face, cost, percent, isFree, most, isQuick: isQuick(valued, ofCase), budgetLeft: left };
}

const LOWER: Record<Level, readonly Level[]> = { 1: [], 2: [1], 3: [2, 1] };

/** A free amount that nobody has set yet starts lower where what the agent's level starts with would be too much. */
function offer(option: OfferOption, beside: Beside, ofCase: RuleCase): Offer {
  const first = offerAt(option, beside, ofCase, ofCase.agentLevel);
  if (!first.isFree || first.verdict.kind === 'offer' || ofCase.chosen?.has(option.id)) return first;
  const lower = LOWER[ofCase.agentLevel].map((level) => offerAt(option, beside, ofCase, level));
  return lower.find(({ verdict }) => verdict.kind === 'offer') ?? first;
}

/** How many costly grants these are; offers of one choice take one place. */
const placesOf = (grants: readonly PastGrant[]): number =>
  new Set(grants.flatMap(({ cost, choiceOf, id }) => (cost.minor > 0 ? [choiceOf ?? id] : []))).size;

const NONE: readonly PastGrant[] = [];

/**
 * For each option of the catalog: may this agent give it in this case now, does somebody above decide, is it closed, or is a
 * fact missing that would tell. Ranked, best first. Pure: the same input gives the same answer.
 */
export function offers(catalog: readonly OfferOption[], ofCase: OfferCase): Offer[] {
  const { grants, caseId, facts } = ofCase;
  const byOption = Map.groupBy(grants, ({ option }) => option);
  const taken = placesOf(grants.filter((grant) => grant.caseId === caseId));
  const all = catalog.map((option) =>
    offer(
      option,
      {
        own: byOption.get(option.id) ?? NONE,
        draft: (cost) => {
          const besides = ofCase.besides(option, cost);
          return { besides, places: besides.length === 0 ? taken : taken + placesOf(besides) };
        },
      },
      ofCase,
    ),
  );
  return ranked(all, facts);
}
