import { open, suggested, type CaseView, type ChecklistItem, type SpokenCommitment } from '../item';

const spoken = ({ commitments, draft }: CaseView): readonly SpokenCommitment[] => [
  ...commitments,
  ...(draft?.promises ?? []),
];

const unrecorded = (view: CaseView): SpokenCommitment[] => spoken(view).filter(({ isRecorded }) => !isRecorded);

/** Every commitment is a promise with owner and date (R35, R38, R10); those that are none yet are named, and one press makes them one. */
export const item: ChecklistItem = {
  id: 'PR-2',
  stage: 'promise',
  isQuick: false,
  isRequired: false,
  applies: (view) => view.promises.open + view.promises.done + spoken(view).length > 0,
  auto: (view) => {
    const count = view.promises.open + view.promises.done;
    if (unrecorded(view).length > 0) return open;
    return count > 0
      ? suggested('promisesKept', { count })
      : suggested('promisesInDraft', { count: spoken(view).length });
  },
  minds: (view) => unrecorded(view).map(({ isDated, quote }) => ({ code: isDated ? 'unrecorded' : 'undated', quote })),
  acts: (view) => unrecorded(view).map((promise) => ({ code: 'recordPromise', promise })),
};
