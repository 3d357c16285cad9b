import { describe, expect, it } from 'vitest';
import { being, drafted, itemIn, promise, sent, type ViewChange } from '../../make/caseView';

type State = 'done' | 'suggested' | 'open' | 'absent';

const call = { facts: { channel: 'phone' } } as const;
const refusal = { isComplete: true, isTold: false };
const handover = { isAnnounced: false, isAccepted: false };

/** What each step from the offer on makes of what there is to see: the column "auto" of the handbook's table, a row for each way. */
const TABLE: [id: string, given: string, view: ViewChange, state: State, proof?: string][] = [
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
