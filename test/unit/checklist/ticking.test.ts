import { describe, expect, it } from 'vitest';
import type { SpokenCommitment } from '@/lib/checklist/item';
import { being, drafted, itemIn, sent, type ViewChange } from '../../make/caseView';

type State = 'done' | 'suggested' | 'open' | 'absent';

const call = { facts: { channel: 'phone' } } as const;
const chat = { facts: { channel: 'chat' } } as const;
const promise = (change: Partial<SpokenCommitment> = {}): SpokenCommitment => ({
  kind: 'callback',
  quote: 'I will call you tomorrow',
  isDated: true,
  isRecorded: false,
  ...change,
});
const refusal = { isComplete: true, isTold: false };
const handover = { isAnnounced: false, isAccepted: false };

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
  ['OF-1', 'one option sent', { replies: [sent()] }, 'open'],
  ['OF-1', 'two sent', { replies: [sent({ optionCount: 2 })] }, 'done', 'optionsSent'],
  ['OF-1', 'a list by hand', { listed: 2 }, 'suggested', 'optionsListed'],
  ['OF-1', 'two in the draft', { draft: drafted({ optionCount: 2 }) }, 'suggested', 'optionsInDraft'],
  ['OF-1', 'two in the note of a call', { ...call, replies: [sent({ optionCount: 2 })] }, 'suggested', 'optionsSent'],
  ['OF-2', 'no goodwill', {}, 'absent'],
  ['OF-2', 'goodwill apart', { hasGoodwill: true, replies: [sent({ isApart: true })] }, 'done', 'apart'],
  ['OF-2', 'goodwill as one of the choices', { hasGoodwill: true, replies: [sent({ isApart: false })] }, 'open'],
  [
    'OF-2',
    'words that nobody looked at',
    { hasGoodwill: true, replies: [sent({ isApart: true, wording: undefined })] },
    'suggested',
    'apartNotChecked',
  ],
  [
    'OF-2',
    'a condition sent',
    { hasGoodwill: true, replies: [sent({ isApart: true, wording: { open: ['condition'], dismissed: 0 } })] },
    'open',
  ],
  ['OF-2', 'a draft', { hasGoodwill: true, draft: drafted() }, 'suggested', 'apartInDraft'],
  ['OF-2', 'a condition in the draft', { hasGoodwill: true, draft: drafted({ hints: ['condition'] }) }, 'open'],
  ['OF-3', 'nothing written', {}, 'open'],
  ['OF-3', 'a clean reply', { replies: [sent()] }, 'done', 'wordingClean'],
  [
    'OF-3',
    'hints that were left',
    { replies: [sent({ wording: { open: [], dismissed: 2, by: 'Anna' } })] },
    'done',
    'wordingLeft',
  ],
  ['OF-3', 'hints that were open', { replies: [sent({ wording: { open: ['excuse'], dismissed: 0 } })] }, 'open'],
  ['OF-3', 'a clean draft', { draft: drafted() }, 'suggested', 'cleanInDraft'],
  [
    'OF-3',
    'a draft with a hint, after a clean reply',
    { replies: [sent()], draft: drafted({ hints: ['excuse'] }) },
    'open',
  ],
  ['OF-3', 'a call', { ...call, replies: [sent()] }, 'open'],
  ['OF-4', 'no choice', {}, 'open'],
  ['OF-4', 'words that take one', { takenBy: 'Option 1 please' }, 'suggested', 'choiceWritten'],
  ['OF-4', 'the choice', { hasChoice: true }, 'done', 'choiceSet'],
  ['OF-4', 'a refusal', { refusal }, 'absent'],
  ['OF-5', 'no refusal', {}, 'absent'],
  ['OF-5', 'a refusal that is written down', { refusal }, 'open'],
  ['OF-5', 'a refusal in the draft', { refusal, draft: drafted({ refuses: true }) }, 'suggested', 'refusalInDraft'],
  ['OF-5', 'a refusal that was told', { refusal: { isComplete: true, isTold: true } }, 'done', 'refusalTold'],
  ['PR-1', 'a letter', { talk: being('angry', 3) }, 'absent'],
  ['PR-1', 'a calm call', call, 'absent'],
  ['PR-1', 'a heated call', { ...call, talk: { heat: 2 } }, 'open'],
  ['PR-1', 'a call without facts', { ...call, hasFinished: true, orders: 0 }, 'open'],
  ['PR-1', 'a call back', { ...call, hasCallback: true }, 'done', 'callbackAgreed'],
  ['PR-2', 'no commitment', { draft: drafted() }, 'absent'],
  ['PR-2', 'a promise', { promises: { open: 1, late: 0, done: 0 } }, 'suggested', 'promisesKept'],
  ['PR-2', 'words without a promise', { draft: drafted({ promises: [promise()] }) }, 'open'],
  [
    'PR-2',
    'words of a promise',
    { draft: drafted({ promises: [promise({ isRecorded: true })] }) },
    'suggested',
    'promisesInDraft',
  ],
  ['PR-2', 'sent words without one', { commitments: [promise()], promises: { open: 1, late: 0, done: 0 } }, 'open'],
  ['PR-3', 'no hand-over', {}, 'absent'],
  ['PR-3', 'a hand-over', { handover }, 'open'],
  ['PR-3', 'words in the draft', { handover, draft: drafted({ announcesHandover: true }) }, 'suggested', 'inDraft'],
  ['PR-3', 'a hand-over that was told', { handover: { isAnnounced: true, isAccepted: false } }, 'done', 'handoverTold'],
  ['CO-1', 'an open promise', { replies: [sent()], promises: { open: 1, late: 0, done: 1 } }, 'open'],
  ['CO-1', 'all kept', { replies: [sent()], promises: { open: 0, late: 0, done: 1 } }, 'done', 'allKept'],
  [
    'CO-1',
    'an open offer',
    { replies: [sent()], promises: { open: 0, late: 0, done: 1 }, hasOpenOffers: true },
    'open',
  ],
  ['CO-2', 'a letter', {}, 'absent'],
  ['CO-2', 'a review with an answer', { facts: { channel: 'review' }, replies: [sent()] }, 'done', 'answered'],
  ['CO-3', 'silence', {}, 'open'],
  ['CO-3', 'words that all is well', { confirmedBy: 'Thank you, it arrived' }, 'suggested', 'customerConfirms'],
  ['CO-3', 'a day to ask again', { followUp: 'set' }, 'done', 'followUpSet'],
  ['CO-3', 'having asked', { followUp: 'done' }, 'done', 'followUpDone'],
  ['CO-4', 'no cause', {}, 'open'],
  ['CO-4', 'the cause', { cause: 'carrier' }, 'done', 'causeCounted'],
  ['CO-4', 'a small matter that is nobody’s fault', { facts: { fault: 'nobody' } }, 'absent'],
];

describe('what a step makes of what there is to see', () => {
  it.each(TABLE)('%s with %s', (id, _given, view, state, proof) => {
    const item = itemIn(id, view);
    expect(item?.state ?? 'absent').toBe(state);
    expect(item?.proof?.code).toBe(proof);
  });

  it('quotes the words that it was taken from', () => {
    const quotes = { goal: 'send me a new one', order: 'AB-1' };
    expect(itemIn('CL-2', { guessed: ['goal'], quotes })?.proof?.quote).toBe('send me a new one');
    expect(itemIn('CL-1', { hasGap: true, quotes })?.proof?.quote).toBe('AB-1');
    expect(itemIn('CO-3', { confirmedBy: 'Thanks, all is well' })?.proof?.quote).toBe('Thanks, all is well');
  });

  it('says who has left the hints', () => {
    const replies = [sent({ wording: { open: [], dismissed: 2, by: 'Anna' } })];
    expect(itemIn('OF-3', { replies })?.proof).toMatchObject({ count: 2, name: 'Anna' });
  });

  it('never counts as done what stands in the draft only', () => {
    const draft = drafted({
      hasUnderstanding: true,
      asksGoal: true,
      clarifies: true,
      announcesHandover: true,
      refuses: true,
      optionCount: 3,
      promises: [promise({ isRecorded: true })],
    });
    const ids = ['LI-3', 'CL-2', 'OF-1', 'OF-2', 'OF-3', 'OF-5', 'PR-2', 'PR-3'];
    const view: ViewChange = { draft, refusal, handover, hasGoodwill: true, facts: { goal: undefined } };
    expect(ids.map((id) => itemIn(id, view)?.state)).toEqual(ids.map(() => 'suggested'));
  });
});

describe('what has to be minded at a step', () => {
  const minds = (id: string, view: ViewChange): string[] => itemIn(id, view)?.minds.map(({ code }) => code) ?? [];

  it('is a further apology after two', () => {
    expect(minds('LI-3', { apologies: 1 })).toEqual([]);
    expect(itemIn('LI-3', { apologies: 2, replies: [sent()] })?.minds).toEqual([{ code: 'apologies', count: 2 }]);
  });

  it('is what is missing', () => {
    expect(minds('CL-1', { orders: 0, dates: 0, points: { total: 1, answered: 0, waiting: 1 } })).toEqual([
      'noOrder',
      'noDate',
      'noGap',
      'clarifying',
    ]);
    expect(minds('DE-3', { facts: { severity: 'high', goal: undefined } })).toEqual(['side.customer']);
    expect(minds('OF-5', { isRefused: true })).toEqual(['noRefusal']);
    expect(minds('PR-3', { isHandedOver: true })).toEqual(['noSummary']);
  });

  it('is each commitment that is no promise yet, with a press that makes it one', () => {
    const undated = promise({ quote: 'we will write to you', kind: 'reply', isDated: false });
    const item = itemIn('PR-2', { draft: drafted({ promises: [promise(), undated] }) });
    expect(item?.minds).toEqual([
      { code: 'unrecorded', quote: 'I will call you tomorrow' },
      { code: 'undated', quote: 'we will write to you' },
    ]);
    expect(item?.acts).toEqual([
      { code: 'recordPromise', promise: promise() },
      { code: 'recordPromise', promise: undated },
    ]);
  });

  it('is a day to ask again, once there was an answer and until it is set', () => {
    expect(itemIn('CO-3', {})?.acts).toEqual([]);
    expect(itemIn('CO-3', { replies: [sent()] })?.acts).toEqual([{ code: 'followUp' }]);
    expect(itemIn('CO-3', { replies: [sent()], followUp: 'set' })?.acts).toEqual([]);
  });
});
