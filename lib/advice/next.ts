import { isConfused, isReview, isSilent, type CaseView } from '../checklist/item';
import type { Entitlements } from '../entitlement/entitlements';
import type { PromiseRow, ReplyRow } from '../history/rows';
import type { FactName } from '../kernel/case';
import type { Money } from '../kernel/money';
import { ENOUGH_APOLOGIES } from '../kernel/talk';
import type { Offer } from '../offers/types';
import type { Approval, Decisions, Waiting } from './approvals';
import type { Chip } from './facts';
import { isAngry, isHeardOut } from './heardOut';

/** What to do next, as a code with what the button would do. Words are chosen on the screen. */
export type NextStep =
  | { code: 'listen' }
  | { code: 'askFact'; fact: 'category' }
  /** What the words only hint at: one press says that it is so. */
  | { code: 'confirmGuess'; guesses: Chip[] }
  | { code: 'askRights'; fact: FactName }
  | { code: 'askGoal' }
  | { code: 'concede'; amount: Money; option: string }
  /** `conceded` is the part of the claim beyond it, given on top. */
  | { code: 'giveEntitlement'; amount: Money | undefined; conceded?: Money | undefined; chosen: string[] }
  | { code: 'offerChoice'; count: number; chosen: string[] }
  | { code: 'apologise'; chosen: string[] }
  | { code: 'sayWhatHappens'; chosen: string[] }
  | { code: 'explainNotOurs' }
  | { code: 'checkIn' }
  | { code: 'answerReview' }
  | { code: 'answerPoints'; count: number; total: number }
  | { code: 'answerAgain' }
  | { code: 'waitForClarification'; count: number }
  | { code: 'waitForAnswer' }
  | { code: 'announceHandover' }
  | { code: 'waitForHandover' }
  | { code: 'explainRefusal' }
  | { code: 'insert' }
  | { code: 'send'; reply: ReplyRow }
  | { code: 'recordChoice'; reply: ReplyRow }
  | { code: 'useDecision'; approval: Approval; chosen: string[] }
  | { code: 'waitForDecision'; waiting: Waiting }
  | { code: 'prepareCallback'; promise: PromiseRow }
  | { code: 'keepPromises'; count: number }
  | { code: 'close' }
  | { code: 'closed' };

/** Why this step and no other. */
export const NEXT_REASONS = [
  'angry',
  'speaking',
  'matterUnknown',
  'guessed',
  'rightsFirst',
  'goalUnknown',
  'smallClaim',
  'due',
  'sameAsLast',
  'choice',
  'wordsWanted',
  'nothingDue',
  'apologised',
  'notOurs',
  'silent',
  'public',
  'pointsOpen',
  'wroteAgain',
  'clarifying',
  'pausing',
  'handoverUntold',
  'handoverOpen',
  'refusalUntold',
  'writing',
  'unsent',
  'choiceOpen',
  'choiceWritten',
  'decided',
  'askedAbove',
  'promised',
  'unanswered',
  'confirmed',
  'allDone',
  'closed',
] as const;
export type NextReason = (typeof NEXT_REASONS)[number];

/** The next best step: always one, and why. */
export type BestStep = NextStep & { reason: NextReason };

interface Situation {
  view: CaseView;
  /** Matter, goal and claim as far as they are only guessed. */
  guesses: Chip[];
  /** The step that follows from what is under way already. */
  underWay?: NextStep | undefined;
  entitled: Entitlements;
  offers: readonly Offer[];
  recommended: string[];
  /** How many things the customer can pick from in what is recommended. */
  optionCount: number;
  decisions: Decisions;
  /** What the customer got for the complaint before this one. */
  lastTime: ReadonlySet<string>;
}

const PAYS_BACK: readonly string[] = ['refundOrReturn', 'billing'];

/** The remedies among what is recommended: they stand before any goodwill. */
const remediesIn = ({ entitled, recommended }: Situation): string[] =>
  entitled.kind === 'known' ? recommended.filter((id) => entitled.list.some(({ rule }) => rule.id === id)) : [];

/** Steps that leave the talk to the customer. */
const IS_THEIR_TURN: readonly NextStep['code'][] = ['close', 'keepPromises', 'waitForAnswer'];

/** What was sent leaves nothing in hand and nothing to choose, and the customer has not said that all is well: perhaps it only held. */
const isNothingInHand = (view: CaseView, underWay: NextStep | undefined): boolean =>
  !underWay || (view.confirmedBy === undefined && IS_THEIR_TURN.includes(underWay.code));

/** A caller is heard out before anything else; in a chat an angry one is, but for a reply that is in hand or offers a choice. */
function listening({ view, underWay }: Situation): BestStep | undefined {
  if (!isHeardOut(view) || (view.facts.channel === 'chat' && !isNothingInHand(view, underWay))) return undefined;
  return { code: 'listen', reason: isAngry(view) ? 'angry' : 'speaking' };
}

/** What is being written, was inserted or copied comes before anything that was decided meanwhile. */
function inHand({ underWay }: Situation): BestStep | undefined {
  if (underWay?.code === 'insert') return { ...underWay, reason: 'writing' };
  return underWay?.code === 'send' ? { ...underWay, reason: 'unsent' } : undefined;
}

/** What somebody above has allowed is given at once, after what is due anyway; what they still have to decide is waited for. */
function decisionStep(situation: Situation): BestStep | undefined {
  const { decisions, offers, view } = situation;
  const approval = decisions.approvals.find(({ request }) =>
    offers.some(({ verdict }) => verdict.kind === 'offer' && verdict.approval === request),
  );
  const due = view.hasEntitlementOffer ? [] : remediesIn(situation);
  if (approval) return { code: 'useDecision', approval, chosen: [...due, approval.option], reason: 'decided' };
  const [waiting] = decisions.waiting;
  return waiting && { code: 'waitForDecision', waiting, reason: 'askedAbove' };
}

/** A pause, a hand-over, a refusal or a question to the customer: how the talk is led stands before what is given. */
function talkStep({ view, underWay }: Situation): BestStep | undefined {
  const { handover, refusal, points } = view;
  if (underWay?.code === 'prepareCallback') return { ...underWay, reason: 'pausing' };
  if (handover && !handover.isAnnounced) return { code: 'announceHandover', reason: 'handoverUntold' };
  if (handover && !handover.isAccepted) return { code: 'waitForHandover', reason: 'handoverOpen' };
  if (refusal && !refusal.isTold) return { code: 'explainRefusal', reason: 'refusalUntold' };
  if (points.waiting > 0) return { code: 'waitForClarification', count: points.waiting, reason: 'clarifying' };
  return undefined;
}

/** What follows from what was sent: the choice, what is still unanswered, what was promised, the end. */
function afterSending({ underWay, view }: Situation): BestStep | undefined {
  if (!underWay) return undefined;
  const { points, takenBy, confirmedBy, hasReplied } = view;
  if (underWay.code === 'recordChoice')
    return { ...underWay, reason: takenBy === undefined ? 'choiceOpen' : 'choiceWritten' };
  const count = points.total - points.answered - points.waiting;
  // Points of a call were answered in the call.
  if (count > 0 && view.facts.channel !== 'phone')
    return { code: 'answerPoints', count, total: points.total, reason: 'pointsOpen' };
  if (hasReplied && confirmedBy === undefined) return { code: 'answerAgain', reason: 'wroteAgain' };
  if (underWay.code === 'keepPromises') return { ...underWay, reason: 'promised' };
  if (underWay.code === 'waitForAnswer' && confirmedBy === undefined) return { ...underWay, reason: 'unanswered' };
  return { code: 'close', reason: confirmedBy === undefined ? 'allDone' : 'confirmed' };
}

/**
 * Guesses that have to be confirmed before anything is given: one at the matter, and those at goal and claim where they decide what is offered. Where the
 * customer has a right, or a small claim is sure, goal and claim can stay guesses.
 */
function guessing(situation: Situation): BestStep | undefined {
  const { view, guesses, offers, recommended } = situation;
  if (guesses.length === 0) return undefined;
  const isDue = remediesIn(situation).length > 0;
  const isQuick = offers.some(({ option, isQuick: quick }) => quick && recommended.includes(option.id));
  const matters = view.facts.category ? !isDue && !isQuick : guesses.some(({ name }) => name === 'category');
  return matters ? { code: 'confirmGuess', guesses, reason: 'guessed' } : undefined;
}

/** What has to be known first. */
function asking(situation: Situation): BestStep | undefined {
  const { view, recommended } = situation;
  const { category, goal } = view.facts;
  const guessed = guessing(situation);
  if (!category) return guessed ?? { code: 'askFact', fact: 'category', reason: 'matterUnknown' };
  if (isReview(view)) return { code: 'answerReview', reason: 'public' };
  if (guessed) return guessed;
  if (!goal && recommended.length === 0) return { code: 'askGoal', reason: 'goalUnknown' };
  return undefined;
}

/** A fact without which nobody can say whether the customer is entitled to what goodwill would be given for. */
function rightsFirst(situation: Situation): BestStep | undefined {
  const { entitled, recommended, view } = situation;
  const { goal } = view.facts;
  if (recommended.length === 0 || remediesIn(situation).length > 0) return undefined;
  const [fact] =
    entitled.kind === 'unknown'
      ? entitled.facts
      : entitled.open.filter(({ rule }) => !goal || rule.goals.includes(goal)).flatMap(({ facts }) => facts);
  return fact && { code: 'askRights', fact, reason: 'rightsFirst' };
}

/** What is due, then what is small, then a choice, and words where they are what is wanted. */
function resolution(situation: Situation): BestStep {
  const { view, entitled, offers, recommended, optionCount, lastTime } = situation;
  const quick = offers.find(({ option, isQuick }) => isQuick && recommended.includes(option.id));
  if (quick?.cost && recommended.length === 1)
    return { code: 'concede', amount: quick.cost, option: quick.option.id, reason: 'smallClaim' };
  const first = rightsFirst(situation);
  if (first) return first;
  const remedies = remediesIn(situation);
  const isSame = view.facts.isRepeat && recommended.some((id) => lastTime.has(id));
  const reason = isSame ? 'sameAsLast' : remedies.length > 0 ? 'due' : 'choice';
  const { category, goal } = view.facts;
  if (remedies.length > 0 && optionCount === 1 && category && PAYS_BACK.includes(category)) {
    const amount =
      entitled.kind === 'known' ? entitled.list.find(({ rule }) => remedies[0] === rule.id)?.amount : undefined;
    return { code: 'giveEntitlement', amount, ...(quick && { conceded: quick.cost }), chosen: recommended, reason };
  }
  if (recommended.length > 0) return { code: 'offerChoice', count: optionCount, chosen: recommended, reason };
  if (view.apologies >= ENOUGH_APOLOGIES) return { code: 'sayWhatHappens', chosen: [], reason: 'apologised' };
  return { code: 'apologise', chosen: [], reason: goal ? 'wordsWanted' : 'nothingDue' };
}

/**
 * The next best step, always one and why: hear the customer out, finish what is in hand, lead the talk, know the matter and the goal, then give what they
 * are entitled to or concede what is small, offer a choice, keep what was promised, and close. Never ahead of listening to a caller (R8), never
 * goodwill before what is due (law 1), never one more stock apology (P7). Pure.
 */
export function nextStep(situation: Situation): BestStep {
  const { view, underWay } = situation;
  if (underWay?.code === 'closed') return { code: 'closed', reason: 'closed' };
  const step =
    listening(situation) ??
    inHand(situation) ??
    decisionStep(situation) ??
    talkStep(situation) ??
    afterSending(situation);
  if (step) return step;
  if (isConfused(view)) return { code: 'explainNotOurs', reason: 'notOurs' };
  if (isSilent(view)) return { code: 'checkIn', reason: 'silent' };
  return asking(situation) ?? resolution(situation);
}
