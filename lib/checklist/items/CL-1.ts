import { open, suggested, type CaseView, type ChecklistItem } from '../item';

function missing({ orders, dates, hasGap, points }: CaseView): string[] {
  return [
    ...(orders === 0 ? ['noOrder'] : []),
    ...(dates === 0 ? ['noDate'] : []),
    ...(hasGap ? [] : ['noGap']),
    ...(points.waiting > 0 ? ['clarifying'] : []),
  ];
}

/** The facts are fixed: order, dates, what was expected and what happened; nothing that was asked is open (R7, R31, R32). */
export const item: ChecklistItem = {
  id: 'CL-1',
  stage: 'clarify',
  isQuick: false,
  isRequired: true,
  applies: () => true,
  auto: (view) => (missing(view).length === 0 ? suggested('factsFixed', { quote: view.quotes.order }) : open),
  minds: (view) => missing(view).map((code) => ({ code, count: view.points.waiting })),
};
