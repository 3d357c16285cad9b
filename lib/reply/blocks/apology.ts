import { isDisputed, type Block } from '../context';
import { words } from '../template';

/**
 * Admits our mistake only when it is known to be ours (R19); a carrier's or supplier's is ours to solve (R20); otherwise, and where a
 * refusal disputes what happened, regret.
 * A second set phrase of apology harms more than it helps (P7), so it is left out then.
 */
export const apology: Block = {
  id: 'apology',
  order: 20,
  joins: true,
  applies: ({ channel, apologies, customerType, isSilent }) =>
    channel !== 'phone' && apologies === 0 && customerType !== 'confused' && !isSilent,
  write: (context) => {
    const { phrases, fault } = context;
    if (isDisputed(context)) return [words(phrases.apology.regret)];
    if (fault === 'ours') return [words(phrases.apology.ours)];
    return [words(fault === 'carrier' || fault === 'supplier' ? phrases.apology.partner : phrases.apology.regret)];
  },
};
