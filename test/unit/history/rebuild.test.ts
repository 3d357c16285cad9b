import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/history/entries';
import { rebuild } from '@/lib/history/journal';
import { DAY } from '@/lib/kernel/time';
import { allRows, freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

describe('the journal', () => {
  it('can make every table again from the entries alone, whatever happened', async () => {
    const acts: fc.Arbitrary<Act> = fc.oneof(
      fc.record({
        kind: fc.constant('factConfirmed' as const),
        fact: fc.constantFrom('category', 'goal'),
        value: fc.constantFrom('billing', 'refund'),
        source: fc.constant('text'),
        lesson: fc.constant({ scores: { billing: 2, refund: 1 }, features: ['charge'] as string[] }),
      }),
      fc.record({ kind: fc.constant('factWithdrawn' as const), fact: fc.constantFrom('category', 'goal') }),
      fc.record({
        kind: fc.constant('itemTicked' as const),
        item: fc.constantFrom('RC-1', 'OF-1'),
        state: fc.constantFrom('done' as const, 'open' as const),
      }),
      fc.record({ kind: fc.constant('grantIssued' as const), gift: fc.constantFrom('g1', 'g2').map((id) => gift(id)) }),
      fc.record({
        kind: fc.constant('offerMade' as const),
        gift: fc.constantFrom('g1', 'g2').map((id) => gift(id, { choiceOf: 'r' })),
      }),
      fc.record({ kind: fc.constant('grantRevoked' as const), grant: fc.constantFrom('g1', 'g2') }),
      fc.record({
        kind: fc.constant('choiceMade' as const),
        grant: fc.constantFrom('g1', 'g2'),
        choiceOf: fc.constant('r'),
      }),
      fc.record({
        kind: fc.constant('promiseMade' as const),
        promise: fc.record({
          promise: fc.constantFrom('p1', 'p2'),
          what: fc.constant('callback' as const),
          text: fc.constant('call'),
          due: fc.constant(NOW + DAY),
        }),
      }),
      fc.record({ kind: fc.constant('promiseKept' as const), promiseId: fc.constantFrom('p1', 'p2') }),
      fc.record({ kind: fc.constant('pointNoted' as const), point: fc.constantFrom('a', 'b'), text: fc.string() }),
      fc.record({ kind: fc.constant('pointMoved' as const), point: fc.constant('a'), before: fc.constant('b') }),
      fc.record({
        kind: fc.constant('pointSet' as const),
        point: fc.constantFrom('a', 'b'),
        state: fc.constantFrom('open' as const, 'waiting' as const, 'answered' as const),
      }),
      fc.record({
        kind: fc.constant('findingWanted' as const),
        promiseId: fc.constantFrom('p1', 'p2'),
        finding: fc.constantFrom('f1', 'f2'),
        text: fc.string(),
      }),
      fc.record({
        kind: fc.constant('findingSet' as const),
        promiseId: fc.constantFrom('p1', 'p2'),
        finding: fc.constantFrom('f1', 'f2'),
        isDone: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('optionsPrepared' as const),
        promiseId: fc.constantFrom('p1', 'p2'),
        options: fc.array(fc.record({ id: fc.constant('E3'), label: fc.string() }), { maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constant('conductStepTaken' as const),
        step: fc.constantFrom('notice' as const, 'warning' as const),
        quote: fc.string(),
      }),
      fc.record({
        kind: fc.constant('handoverMade' as const),
        handover: fc.constant({ handover: 'h', to: 'lead', reason: 'why', summary: 'what', text: 'told' }),
      }),
      fc.record({ kind: fc.constant('handoverAccepted' as const), handoverId: fc.constantFrom('h', 'other') }),
      fc.record({ kind: fc.constant('handoverWithdrawn' as const), handoverId: fc.constant('h') }),
      fc.record({ kind: fc.constant('noteAdded' as const), note: fc.constantFrom('n1', 'n2'), text: fc.string() }),
      fc.record({ kind: fc.constant('noteRemoved' as const), note: fc.constantFrom('n1', 'n2') }),
      fc.record({
        kind: fc.constant('caseClosed' as const),
        outcome: fc.constant('upheld' as const),
        cause: fc.constant('carrier' as const),
      }),
      fc.record({ kind: fc.constant('caseReopened' as const) }),
    );
    const steps = fc.array(
      fc.record({ ticket: fc.constantFrom('1', '2', '3'), who: fc.constantFrom('Ann', 'Bob'), act: acts }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const db = freshDb();
        const writer = writerAt();
        for (const [index, step] of list.entries()) {
          writer.set(NOW + index * 1000);
          await perform(db, ticketNo(step.ticket), person(step.who), [step.act], writer);
        }
        const before = await allRows(db);
        await rebuild(db);
        expect(await allRows(db)).toEqual(before);
        await db.delete();
      }),
      { numRuns: 25 },
    );
  });
});
