import { fits, type When } from '../kernel/condition';
import { byHand, type CaseView, type ChecklistItem, type Stage } from './item';

type Use = 'required' | 'advised' | 'off';
type Texts = Readonly<Record<string, string>>;

/** What a team changes in the list that ships with the program, and the calendar date on which it is looked at. */
export interface TeamChecklist {
  changes: readonly { item: string; use: Use; label?: Texts | undefined; hint?: Texts | undefined }[];
  added: readonly { id: string; stage: Stage; use: Use; when: When; label: Texts; hint?: Texts | undefined }[];
  today: string;
}

/** An item as a team uses it: with words of its own by language, where it has given it some. */
export interface TeamItem extends ChecklistItem {
  label?: Texts | undefined;
  hint?: Texts | undefined;
}

/**
 * Items that stand guard over the laws of the house: entitlement before goodwill (DE-1) and sums within one's authority (DE-4). A team may
 * leave them out, but not without being told.
 */
export const GUARDING_ITEMS: readonly string[] = ['DE-1', 'DE-4'];

/** A step of the team's own: shown where its conditions hold for certain, and ticked by hand. */
const addedItem = ({ id, stage, use, when, label, hint }: TeamChecklist['added'][number], today: string): TeamItem => ({
  id,
  stage,
  isQuick: false,
  isRequired: use === 'required',
  applies: ({ facts }: CaseView) => fits(when, { facts, today }).kind === 'yes',
  auto: byHand,
  label,
  hint,
});

/**
 * The shipped items as the team uses them, and its own after them within each stage. What is switched off is left out; an added item
 * with the id of a shipped one is too, since both would share a tick.
 */
export function teamItems(shipped: readonly ChecklistItem[], team: TeamChecklist | undefined): TeamItem[] {
  if (!team) return [...shipped];
  const changed = shipped.flatMap((item): TeamItem[] => {
    const change = team.changes.find((each) => each.item === item.id);
    if (!change) return [item];
    const { use, label, hint } = change;
    const { requires: _theirs, ...rest } = item;
    return use === 'off' ? [] : [{ ...rest, isRequired: use === 'required', label, hint }];
  });
  const added = team.added.filter(({ id, use }) => use !== 'off' && !shipped.some((item) => item.id === id));
  return [...changed, ...added.map((each) => addedItem(each, team.today))];
}
