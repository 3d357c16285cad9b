import { done, isLive, open, type ChecklistItem } from '../item';

/** From this heat on a pause is offered (R33, R85). */
const HEATED = 2;

/** A pause is agreed: time, channel, number (R33, R34, R36). For a heated talk, and where facts are missing to go on. */
export const item: ChecklistItem = {
  id: 'PR-1',
  stage: 'promise',
  isQuick: false,
  isRequired: false,
  applies: (view) => {
    const { talk, orders, dates, points, hasCallback, pause } = view;
    const isHeated = talk.heat >= HEATED || talk.all.includes('angry') || talk.all.includes('abusive');
    const lacksFacts = view.hasFinished && (orders === 0 || dates === 0 || points.waiting > 0);
    return isLive(view) && (isHeated || lacksFacts || hasCallback || pause !== undefined);
  },
  auto: ({ hasCallback }) => (hasCallback ? done('callbackAgreed') : open),
  minds: ({ pause }) => (pause && pause.options < 2 ? [{ code: 'pauseUnprepared' }] : []),
};
