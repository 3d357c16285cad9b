import { HIGH_CONFIDENCE } from '@/lib/facts/suggest';
import type { Pair } from './corpus';

const share = (part: number, of: number): number => (of === 0 ? Number.NaN : part / of);
const count = <T>(list: readonly T[], is: (each: T) => boolean): number => list.filter(is).length;

/** Found and missed of sets, added up over texts. */
export function sets(pairs: readonly { gold: readonly string[]; found: readonly string[] }[]) {
  const right = pairs.reduce((sum, { gold, found }) => sum + count(found, (each) => gold.includes(each)), 0);
  const met = pairs.reduce((sum, { gold, found }) => sum + count(gold, (each) => found.includes(each)), 0);
  const found = pairs.reduce((sum, each) => sum + each.found.length, 0);
  const gold = pairs.reduce((sum, each) => sum + each.gold.length, 0);
  return {
    precision: share(right, found),
    recall: share(met, gold),
    f1: (right + met) / Math.max(1, found + gold),
    gold,
    found,
  };
}

/** Complaint or not: `said` gives the answer that is judged. */
export function complaints(pairs: readonly Pair[], said: (pair: Pair) => boolean = ({ found }) => found.is_complaint) {
  const yes = pairs.filter(({ gold }) => gold.is_complaint);
  const no = pairs.filter(({ gold }) => !gold.is_complaint);
  const recall = share(count(yes, said), yes.length);
  const specificity = share(
    count(no, (pair) => !said(pair)),
    no.length,
  );
  const right = count(no, (pair) => !said(pair));
  const missed = count(yes, (pair) => !said(pair));
  const f1No = (2 * right) / Math.max(1, right + no.length + missed);
  return { balanced: (recall + specificity) / 2, recall, specificity, f1No, no: no.length };
}

/** Categories of the complaints: the first suggestion, the labels among the first three, and how right and how frequent the sure ones are. */
export function categories(
  pairs: readonly Pair[],
  of: (pair: Pair) => readonly string[] = ({ found }) =>
    found.evidence.categories.length > 0 ? found.evidence.categories.map(({ value }) => value) : ['other'],
) {
  const own = pairs.filter(({ gold }) => gold.is_complaint && gold.categories.length > 0);
  const isFirst = (pair: Pair): boolean => pair.gold.categories.includes(of(pair)[0] ?? '');
  const sure = own.filter(({ found }) => found.confidence.category >= HIGH_CONFIDENCE);
  const three = sets(own.map((pair) => ({ gold: pair.gold.categories, found: of(pair).slice(0, 3) })));
  return {
    first: share(count(own, isFirst), own.length),
    three: three.recall,
    sure: sure.length,
    sureRight: share(count(sure, isFirst), sure.length),
    of: own.length,
  };
}

/** The first goal within the labels, where one is asked. */
export function goals(pairs: readonly Pair[], of: (pair: Pair) => string | undefined = ({ found }) => found.goals[0]) {
  const own = pairs.filter(({ gold }) => gold.is_complaint && gold.goals.length > 0);
  const asked = own.filter(({ gold }) => gold.goals.some((goal) => goal !== 'to_be_heard'));
  const isIn = (pair: Pair): boolean => pair.gold.goals.includes(of(pair) ?? '');
  return {
    within: share(count(own, isIn), own.length),
    of: own.length,
    asked: share(count(asked, isIn), asked.length),
    askedOf: asked.length,
  };
}

export const claims = (pairs: readonly Pair[]) =>
  sets(
    pairs.map(({ gold, found }) => ({
      gold: gold.claimed.map(({ amount }) => String(amount)),
      found: found.claimed.map(({ amount }) => String(amount)),
    })),
  );

export const orders = (pairs: readonly Pair[]) =>
  sets(
    pairs.map(({ gold, found }) => ({ gold: gold.order_ids.map((id) => id.toUpperCase()), found: found.order_ids })),
  );

export const threats = (pairs: readonly Pair[]) =>
  sets(pairs.map(({ gold, found }) => ({ gold: gold.threatens, found: found.threatens })));

/** By how much heat is off, where it was labelled. */
export function heat(pairs: readonly Pair[], of: (pair: Pair) => number = ({ found }) => found.heat): number {
  const own = pairs.flatMap((pair) => (pair.gold.heat === undefined ? [] : [Math.abs(pair.gold.heat - of(pair))]));
  return share(
    own.reduce((sum, off) => sum + off, 0),
    own.length,
  );
}
