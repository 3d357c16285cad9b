import { teamItems, type TeamChecklist, type TeamItem } from './changes';
import { STAGES, type CaseView, type ChecklistItem, type ItemAct, type Proof, type Stage } from './item';
import { variantOf, type Variant } from './variant';

const files = import.meta.glob<{ item: ChecklistItem }>('./items/*.ts', { eager: true });

/** All items in the order of their stages, as in the handbook. */
export const items: readonly ChecklistItem[] = Object.values(files)
  .map(({ item }) => item)
  .toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.id.localeCompare(b.id));

/** The ids of all items, for a document that changes some of them. */
export const ITEM_IDS: readonly string[] = items.map(({ id }) => id);

/** Proofs that begin alike for so many characters are taken for one. */
const LONGEST_PROOF = 500;

/** A tick that a person set; it outranks what the record proves. */
export interface Tick {
  state: 'done' | 'open' | 'skipped';
  reason?: string | undefined;
  /** Of an item that was opened again: the proof that a person did not accept. Another one ticks the item after all. */
  against?: string | undefined;
  by: string;
}

export interface ItemState {
  id: string;
  stage: Stage;
  isRequired: boolean;
  /** It can't be left out. */
  isFixed: boolean;
  state: 'done' | 'suggested' | 'open' | 'skipped';
  /** Who or what ticked it. */
  by?: string;
  reason?: string;
  proof?: Proof;
  /** What proves it, as a text to compare; empty where nothing does. */
  proven: string;
  /** What has to be minded at it. */
  minds: readonly Proof[];
  acts: readonly ItemAct[];
  /** Reasons for leaving it out that only this step has. */
  reasons: readonly string[];
  /** The team's own words by language; absent: those of the program. */
  label?: Readonly<Record<string, string>>;
  hint?: Readonly<Record<string, string>>;
}

export interface Progress {
  items: ItemState[];
  stages: { stage: Stage; done: number; total: number }[];
  /** The stage that is worked on: the first with something open. */
  current: Stage | undefined;
  variant: Variant;
  /** Items that failed; the others go on without them. */
  broken: string[];
}

/** What proves an item, as a text to compare; empty for one that nothing proves. */
const proofText = (proof: Proof | undefined): string =>
  proof ? [proof.code, proof.count, proof.name, proof.quote].join(' ').slice(0, LONGEST_PROOF) : '';

/** A person's word, unless they opened an item whose proof is another one by now: what came later they have said nothing of. */
const standingTick = (tick: Tick | undefined, proven: string): Tick | undefined =>
  tick?.against === undefined || tick.against === proven ? tick : undefined;

function stateOf(item: TeamItem, view: CaseView, set: Tick | undefined): ItemState {
  const { id, stage, label, hint, minds, acts, isFixed, reasons = [] } = item;
  const auto = item.auto(view);
  const proven = proofText(auto.kind === 'open' ? undefined : auto.proof);
  const tick = standingTick(set, proven);
  const isSettled = (tick?.state ?? auto.kind) === 'done' || tick?.state === 'skipped';
  const base: ItemState = {
    id,
    stage,
    isRequired: item.requires?.(view) ?? item.isRequired,
    isFixed: isFixed?.(view) ?? false,
    state: auto.kind,
    proven,
    // What a person has settled needs nothing more; what the record alone proves may still have something to be minded.
    minds: tick && isSettled ? [] : (minds?.(view) ?? []),
    acts: isSettled ? [] : (acts?.(view) ?? []),
    reasons,
    ...(label && { label }),
    ...(hint && { hint }),
    ...(auto.kind !== 'open' && { proof: auto.proof }),
  };
  if (!tick) return base;
  return { ...base, state: tick.state, by: tick.by, ...(tick.reason !== undefined && { reason: tick.reason }) };
}

/** The first stage with something open, beginning where the work begins. */
function currentOf(stages: Progress['stages'], startsAt: Stage): Stage | undefined {
  const open = stages.filter(({ done, total }) => done < total).map(({ stage }) => stage);
  return open.find((stage) => STAGES.indexOf(stage) >= STAGES.indexOf(startsAt)) ?? open[0];
}

/**
 * The items that apply to a case and how far each is, with what the team has changed in them. On the quick track only the marked ones are
 * shown. An item that fails is named and never takes the others with it.
 */
export function progress(
  view: CaseView,
  ticks: Readonly<Record<string, Tick>>,
  isQuick: boolean,
  team?: TeamChecklist,
): Progress {
  const broken: string[] = [];
  const states = teamItems(items, team).flatMap((item): ItemState[] => {
    try {
      return (!isQuick || item.isQuick) && item.applies(view) ? [stateOf(item, view, ticks[item.id])] : [];
    } catch {
      broken.push(item.id);
      return [];
    }
  });
  const stages = STAGES.map((stage) => {
    const own = states.filter((each) => each.stage === stage);
    const settled = own.filter(({ state }) => state === 'done' || state === 'skipped');
    return { stage, done: settled.length, total: own.length };
  }).filter(({ total }) => total > 0);
  const variant = variantOf(view);
  return { items: states, stages, current: currentOf(stages, variant.startsAt), variant, broken };
}
