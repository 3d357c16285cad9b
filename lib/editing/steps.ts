import type { Policy } from '../policy/schema';

type Checklist = Policy['checklist'];
export type StepChange = Checklist['changes'][number];
export type Use = StepChange['use'];

const isEmpty = (texts: StepChange['label']): boolean => Object.keys(texts ?? {}).length === 0;

/** A change without the shells of words that were taken away. */
const tidied = ({ item, use, label, hint }: StepChange): StepChange => ({
  item,
  use,
  ...(!isEmpty(label) && { label }),
  ...(!isEmpty(hint) && { hint }),
});

/** What the team has made of a shipped step; as it ships where it has changed nothing. */
export const stepChange = ({ changes }: Checklist, item: string, shipped: Use): StepChange =>
  changes.find((each) => each.item === item) ?? { item, use: shipped };

/** The checklist with a change of one step. A step that is as it ships again is no change. */
export function withStep(checklist: Checklist, change: StepChange, shipped: Use): Checklist {
  const { changes } = checklist;
  const place = changes.findIndex(({ item }) => item === change.item);
  const isAsShipped = change.use === shipped && isEmpty(change.label) && isEmpty(change.hint);
  const kept = isAsShipped ? [] : [tidied(change)];
  return { ...checklist, changes: changes.toSpliced(place < 0 ? changes.length : place, place < 0 ? 0 : 1, ...kept) };
}
