import { describe, expect, it } from 'vitest';
import { drafted, itemIn, sent, type ViewChange } from '../../make/caseView';

type State = 'done' | 'suggested' | 'open' | 'absent';

const call = { facts: { channel: 'phone' } } as const;
const chat = { facts: { channel: 'chat' } } as const;

/** What each step makes of what there is to see: the column "auto" of the handbook's table, a row for each way. */
const TABLE: [id: string, given: string, view: ViewChange, state: State, proof?: string][] = [
  ['RC-1', 'no severity', { facts: { severity: undefined } }, 'suggested', 'category'],
  ['RC-1', 'a guess', { guessed: ['category'] }, 'suggested', 'notConfirmed'],
  ['RC-1', 'both set', {}, 'done', 'categoryAndSeverity'],
  ['RC-2', 'no answer', {}, 'open'],
  ['RC-2', 'an answer in time', { firstReply: { minutes: 240, target: 240 } }, 'done', 'repliedInHours'],
  ['RC-2', 'an answer at once', { firstReply: { minutes: 20, target: 240 } }, 'done', 'repliedInTime'],
  ['RC-2', 'a late answer', { firstReply: { minutes: 250, target: 240 } }, 'suggested', 'repliedLate'],
  ['RC-2', 'an answer at an unknown time', { firstReply: { target: 240 } }, 'suggested', 'repliedSome'],
  ['RC-2', 'a call', { ...call, hasFinished: true }, 'absent'],
  [
    'RC-2',
    'a call that left something open',
    { ...call, hasFinished: true, promises: { open: 1, late: 0, done: 0 } },
    'suggested',
    'nextStepDated',
  ],
  ['RC-3', 'no history read', { isHistoryLoaded: false }, 'open'],
  ['RC-3', 'a new customer', {}, 'done', 'newCustomer'],
  ['RC-3', 'history in sight', { isNewCustomer: false }, 'done', 'historyLoaded'],
  ['LI-1', 'a letter', {}, 'absent'],
  ['LI-1', 'a call', call, 'open'],
  ['LI-1', 'a call that was heard out', { ...call, hasFinished: true }, 'done', 'customerFinished'],
  ['LI-1', 'a chat without interruption', { ...chat, wasInterrupted: false }, 'suggested', 'notInterrupted'],
  ['LI-1', 'a chat with one', { ...chat, wasInterrupted: true }, 'open'],
  ['LI-2', 'a message', {}, 'done', 'messagesKept'],
  ['LI-2', 'nothing said', { customerMessages: 0 }, 'open'],
  ['LI-2', 'a call without a note', call, 'open'],
  [
    'LI-2',
    'a call with a point',
    { ...call, points: { total: 1, answered: 0, waiting: 0 } },
    'suggested',
    'pointsNoted',
  ],
  ['LI-3', 'thanks alone', { replies: [sent({ hasApology: false })] }, 'open'],
  ['LI-3', 'both in what was sent', { replies: [sent()] }, 'done', 'saidInReply'],
  ['LI-3', 'both in the draft', { draft: drafted() }, 'suggested', 'inDraft'],
  [
    'LI-3',
    'thanks sent, regret in the draft',
    { replies: [sent({ hasApology: false })], draft: drafted({ hasThanks: false }) },
    'suggested',
    'inDraft',
  ],
  ['LI-3', 'a call, whatever its note says', { ...call, replies: [sent()] }, 'open'],
  ['CL-1', 'no gap', {}, 'open'],
  ['CL-1', 'order, date and gap', { hasGap: true }, 'suggested', 'factsFixed'],
  ['CL-1', 'a question that waits', { hasGap: true, points: { total: 1, answered: 0, waiting: 1 } }, 'open'],
  ['CL-1', 'no order', { hasGap: true, orders: 0 }, 'open'],
  ['CL-2', 'no goal', { facts: { goal: undefined } }, 'open'],
  [
    'CL-2',
    'the question in the draft',
    { facts: { goal: undefined }, draft: drafted({ asksGoal: true }) },
    'suggested',
    'askedInDraft',
  ],
  ['CL-2', 'a guess', { guessed: ['goal'] }, 'suggested', 'notConfirmed'],
  ['CL-2', 'the goal', {}, 'done', 'goalSet'],
  ['CL-3', 'nothing special', {}, 'absent'],
  ['CL-3', 'a need', { needsCare: true }, 'suggested', 'careFlag'],
  ['CL-3', 'unsafe goods', { facts: { category: 'productSafety' } }, 'open'],
  ['DE-1', 'no answer from the calculator', { isEntitlementKnown: false }, 'open'],
  ['DE-1', 'an answer', {}, 'done', 'entitlementShown'],
  ['DE-1', 'an answer from a guess', { guessed: ['country'] }, 'suggested', 'entitlementGuessed'],
  ['DE-1', 'a matter without remedies', { facts: { category: 'serviceOrStaff' } }, 'absent'],
  ['DE-2', 'fault alone', {}, 'open'],
  ['DE-2', 'fault and cause', { cause: 'carrier' }, 'done', 'faultAndCause'],
  ['DE-2', 'nobody knows', { facts: { fault: 'unknown' }, cause: 'carrier' }, 'open'],
  ['DE-3', 'an ordinary case', {}, 'absent'],
  ['DE-3', 'four sides', { facts: { severity: 'critical' } }, 'suggested', 'fourSides'],
  ['DE-3', 'a side without anything', { facts: { severity: 'critical', goal: undefined } }, 'open'],
  ['DE-4', 'no money', {}, 'absent'],
  ['DE-4', 'a disputed sum', { facts: { disputed: { minor: 500, currency: 'EUR' } } }, 'open'],
  ['DE-4', 'a sum within', { authority: 'within' }, 'done', 'withinAuthority'],
  ['DE-4', 'a sum above', { authority: 'above' }, 'open'],
  ['DE-4', 'a request', { authority: 'asked' }, 'done', 'decisionRequested'],
];

describe('what a step makes of what there is to see', () => {
  it.each(TABLE)('%s with %s', (id, _given, view, state, proof) => {
    const item = itemIn(id, view);
    expect(item?.state ?? 'absent').toBe(state);
    expect(item?.proof?.code).toBe(proof);
  });
});
