import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/history/entries';
import { DAY } from '@/lib/kernel/time';
import { freshDb, perform, person, ticketNo, writerAt } from '../../make/history';
import { NOW } from '../../make/offerCase';

describe('promises', () => {
  const made = (due: number): Act => ({
    kind: 'promiseMade',
    promise: { promise: 'p', what: 'callback', text: 'Call', due },
  });
  const stateAfter = async (acts: [number, Act][]): Promise<unknown> => {
    const db = freshDb();
    const writer = writerAt();
    for (const [at, each] of acts) {
      writer.set(at);
      await perform(db, ticketNo('1'), person('Ann'), [each], writer);
    }
    return db.promises.get('p');
  };

  it('are kept up to the minute they are due, and kept late after it', async () => {
    const kept: Act = { kind: 'promiseKept', promiseId: 'p' };
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + DAY, kept],
      ]),
    ).toMatchObject({ state: 'kept' });
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + DAY + 1, kept],
      ]),
    ).toMatchObject({ state: 'keptLate' });
  });

  it('that two windows told of are made once: what became of them since stays', async () => {
    const cancelled: Act = { kind: 'promiseCancelled', promiseId: 'p' };
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + 1, cancelled],
        [NOW + 2, made(NOW + DAY)],
      ]),
    ).toMatchObject({ state: 'cancelled', madeAt: NOW });
  });

  it('may be moved only by telling the customer before they are due', async () => {
    const moved: Act = { kind: 'promiseMoved', promiseId: 'p', due: NOW + 3 * DAY, wasTold: true };
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + DAY, moved],
      ]),
    ).toMatchObject({ due: NOW + 3 * DAY, movedFrom: NOW + DAY });
    expect(
      await stateAfter([
        [NOW, made(NOW + DAY)],
        [NOW + 2 * DAY, moved],
      ]),
    ).toMatchObject({ due: NOW + DAY });
  });
});
