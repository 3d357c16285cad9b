import { describe, expect, it } from 'vitest';
import { goodwillOf } from '@/lib/advice/grants';
import { costOf } from '@/lib/authority/sums';
import type { Act } from '@/lib/history/entries';
import { readMyDay } from '@/lib/history/myDay';
import { DAY } from '@/lib/kernel/time';
import { freshDb, gift, perform, person, ticketNo, writerAt } from '../../make/history';
import { eur, NOW } from '../../make/offerCase';

const dear = gift('dear', { option: 'G07', cost: eur(2000), choiceOf: 'reply' });
const cheap = gift('cheap', { option: 'G04', cost: eur(600), choiceOf: 'reply' });
const SENT: Act[] = [
  {
    kind: 'replyInserted',
    reply: {
      reply: 'reply',
      mode: 'public',
      text: 'Choose one',
      hasThanks: true,
      hasApology: true,
      saidBefore: 0,
      gifts: [dear, cheap],
      promises: [],
    },
  },
  { kind: 'replySent', replyId: 'reply', proof: 'agent' },
  { kind: 'offerMade', gift: dear },
  { kind: 'offerMade', gift: cheap },
];

/** A case whose customer was offered a choice; each call does something more in it and says what counts and what waits. */
function choiceOffered() {
  const db = freshDb();
  const writer = writerAt();
  const after = async (...acts: Act[]) => {
    const record = await perform(db, ticketNo('1'), person('Priya Nair'), acts, writer);
    const waits = (await readMyDay(db, writer.now())).map(({ kind }) => kind);
    return { counted: costOf(goodwillOf(record), 'EUR').minor, waits, grants: record.grants };
  };
  return { after, writer };
}

describe('a choice that was offered', () => {
  it('counts as its dearest offer and waits for the customer', async () => {
    const { after } = choiceOffered();
    expect(await after(...SENT)).toMatchObject({ counted: 2000, waits: ['choice'] });
  });

  it('is settled once it is recorded: only what was taken counts, and nothing waits', async () => {
    const { after } = choiceOffered();
    await after(...SENT);
    const chosen = await after({ kind: 'choiceMade', choiceOf: 'reply', grant: 'dear' });
    expect(chosen).toMatchObject({ counted: 2000, waits: [] });
  });

  it('lapses when the case is closed, and stands again when it is opened again', async () => {
    const { after } = choiceOffered();
    await after(...SENT);
    const closed = await after({ kind: 'caseClosed', outcome: 'upheld', cause: 'other' });
    expect(closed).toMatchObject({ counted: 0, waits: [] });
    expect(await after({ kind: 'caseReopened' })).toMatchObject({ counted: 2000, waits: ['choice'] });
  });

  it('leaves what was not taken free to be given later, counted from that day', async () => {
    const { after, writer } = choiceOffered();
    await after(...SENT, { kind: 'choiceMade', choiceOf: 'reply', grant: 'dear' });
    writer.set(NOW + 100 * DAY);
    const { choiceOf: _choice, ...alone } = cheap;
    const { counted, grants } = await after({ kind: 'grantIssued', gift: alone });
    expect(counted).toBe(2600);
    expect(grants.find(({ id }) => id === 'cheap')?.at).toBe(NOW + 100 * DAY);
  });
});
