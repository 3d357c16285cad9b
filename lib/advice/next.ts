import type { CaseFacts, FactName } from '../kernel/case';
import type { Money } from '../kernel/money';
import type { TalkVariant } from '../kernel/talk';
import type { HistoryRecord } from '../history/record';
import type { Entitlements } from '../entitlement/entitlements';
import type { Offer } from '../offers/types';
import { openPause } from '../history/pause';
import type { PromiseRow, ReplyRow } from '../history/rows';
import type { Approval, Decisions, Waiting } from './approvals';
import type { Chip } from './facts';

/** What to do next, as a code with what the button would do. Words are chosen on the screen. */
export type NextStep =
  | { code: 'listen' }
  | { code: 'askFact'; fact: 'category' }
  /** What the words only hint at: one press says that it is so. */
  | { code: 'confirmGuess'; guesses: Chip[] }
  | { code: 'askGoal' }
  | { code: 'concede'; amount: Money; option: string }
  | { code: 'giveEntitlement'; amount: Money | undefined; chosen: string[] }
  | { code: 'offerChoice'; count: number; chosen: string[] }
  | { code: 'apologise'; chosen: string[] }
  | { code: 'explainNotOurs' }
  | { code: 'answerReview' }
  | { code: 'insert' }
  | { code: 'send'; reply: ReplyRow }
  | { code: 'recordChoice'; reply: ReplyRow }
  | { code: 'useDecision'; approval: Approval; chosen: string[] }
  | { code: 'waitForDecision'; waiting: Waiting }
  | { code: 'prepareCallback'; promise: PromiseRow }
  | { code: 'keepPromises'; count: number }
  | { code: 'close' }
  | { code: 'closed' };

interface Situation {
  facts: CaseFacts;
  talk: TalkVariant;
  /** Matter, goal and claim as far as they are only guessed. */
  guesses: Chip[];
  /** A caller has finished speaking. */
  hasFinished: boolean;
  /** The step that follows from what is under way already. */
  underWay?: NextStep | undefined;
  entitled: Entitlements;
  offers: readonly Offer[];
  recommended: string[];
  /** How many lines the recommended offers make. */
  optionCount: number;
  decisions: Decisions;
}

const PAYS_BACK: readonly string[] = ['refundOrReturn', 'billing'];

/** What is being written or sent comes before anything that was decided meanwhile. */
const BEFORE_DECISIONS: readonly NextStep['code'][] = ['closed', 'insert', 'send'];

/** What somebody above has allowed is given at once; what they still have to decide is waited for. */
function decisionStep({ approvals, waiting }: Decisions, offers: readonly Offer[]): NextStep | undefined {
  const approval = approvals.find(({ request }) =>
    offers.some(({ verdict }) => verdict.kind === 'offer' && verdict.approval === request),
  );
  if (approval) return { code: 'useDecision', approval, chosen: [approval.option] };
  const [first] = waiting;
  return first && { code: 'waitForDecision', waiting: first };
}

/** The step that follows from what is already written, sent or promised in the case of a record. */
export function underWay(record: HistoryRecord): NextStep | undefined {
  const { case: ofCase, draft } = record;
  if (ofCase?.closed) return { code: 'closed' };
  if (draft.isWriting) return { code: 'insert' };
  const own = record.replies.filter((reply) => reply.case === ofCase?.id);
  const waiting = own.find(({ state }) => state === 'inserted');
  if (waiting) return { code: 'send', reply: waiting };
  const pause = openPause(record.promises, ofCase?.id);
  if (pause) return { code: 'prepareCallback', promise: pause };
  const sent = own.filter(({ state }) => state === 'sent');
  if (sent.length === 0) return undefined;
  const open = sent.find(({ id }) => record.grants.some((grant) => grant.choiceOf === id) && !ofCase?.choices[id]);
  if (open) return { code: 'recordChoice', reply: open };
  const promises = record.promises.filter((promise) => promise.case === ofCase?.id && promise.state === 'open').length;
  return promises > 0 ? { code: 'keepPromises', count: promises } : { code: 'close' };
}

/**
 * What has to be asked before anything is given: a guess at the matter, and at goal and claim where they decide what is offered. Where the customer
 * has a right, or a small claim is sure, goal and claim can stay guesses.
 */
function askedFirst({ facts, guesses, entitled, offers, recommended }: Situation): NextStep | undefined {
  if (guesses.length === 0) return undefined;
  const isDue = entitled.kind === 'known' && entitled.list.some(({ rule }) => recommended.includes(rule.id));
  const isQuick = offers.some(({ option, isQuick: quick }) => quick && recommended.includes(option.id));
  const matters = facts.category ? !isDue && !isQuick : guesses.some(({ name }) => name === 'category');
  return matters ? { code: 'confirmGuess', guesses } : undefined;
}

function resolution({ facts, entitled, offers, recommended, optionCount }: Situation): NextStep {
  const quick = offers.find(({ option, isQuick }) => isQuick && recommended.includes(option.id));
  if (quick?.cost && recommended.length === 1) return { code: 'concede', amount: quick.cost, option: quick.option.id };
  const remedy =
    entitled.kind === 'known' ? entitled.list.find(({ rule }) => recommended.includes(rule.id)) : undefined;
  if (remedy && optionCount === 1 && facts.category && PAYS_BACK.includes(facts.category)) {
    return { code: 'giveEntitlement', amount: remedy.amount, chosen: recommended };
  }
  if (recommended.length === 0) return { code: 'apologise', chosen: recommended };
  return { code: 'offerChoice', count: optionCount, chosen: recommended };
}

/**
 * The next best step: hear the customer out, know the matter and the goal, then give what they are entitled to or concede what is small, offer a
 * choice, keep what was promised, and close.
 */
export function nextStep(situation: Situation): NextStep {
  const { facts, talk, underWay: going } = situation;
  if (going && BEFORE_DECISIONS.includes(going.code)) return going;
  const decided = decisionStep(situation.decisions, situation.offers);
  if (decided) return decided;
  if (going) return going;
  if (facts.channel === 'phone' && !situation.hasFinished) return { code: 'listen' };
  // That they take us for another shop a person must say: it ends what they are entitled to here.
  if (talk.type === 'confused' && talk.source === 'agent') return { code: 'explainNotOurs' };
  const asked = askedFirst(situation);
  if (asked && !facts.category) return asked;
  if (!facts.category) return { code: 'askFact', fact: 'category' };
  if (facts.channel === 'review' || facts.channel === 'social') return { code: 'answerReview' };
  if (asked) return asked;
  if (!facts.goal && situation.recommended.length === 0) return { code: 'askGoal' };
  return resolution(situation);
}

/** Facts whose absence keeps an option or the entitlements from being told, most wanted first. */
export function wantedFacts(entitled: Entitlements, offers: readonly Offer[]): (FactName | 'currency')[] {
  const wanted = new Map<FactName | 'currency', number>();
  const want = (facts: readonly (FactName | 'currency')[], weight: number): void => {
    for (const fact of facts) wanted.set(fact, (wanted.get(fact) ?? 0) + weight);
  };
  if (entitled.kind === 'unknown') want(entitled.facts, 100);
  else for (const { facts } of entitled.open) want(facts, 10);
  for (const { verdict } of offers) if (verdict.kind === 'unknown') want(verdict.facts, 1);
  return [...wanted].toSorted((a, b) => b[1] - a[1]).map(([fact]) => fact);
}
