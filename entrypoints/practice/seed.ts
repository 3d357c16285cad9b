import { HistoryDb } from '@/lib/history/db';
import type { Act } from '@/lib/history/entries';
import { append, entriesOf } from '@/lib/history/journal';
import { caseId, customerId, grantId } from '@/lib/history/write';
import { timeOrderedIds } from '@/lib/kernel/id';
import { DAY } from '@/lib/kernel/time';
import type { PracticeTicket } from './tickets';

const KIND = 'thirdComplaint';

interface Earlier {
  id: string;
  subject: string;
  daysAgo: number;
  category: string;
  acts: (ofCase: string) => Promise<Act[]>;
}

/** What the customer of the "third complaint" went through before: a late parcel, then a lost part with a gift and a promise kept late. */
const EARLIER: Earlier[] = [
  {
    id: '90',
    subject: 'تأخیر در سفارش ۲۹۸۷۰',
    daysAgo: 140,
    category: 'lateDelivery',
    acts: async (ofCase) => [
      {
        kind: 'grantIssued',
        gift: {
          grant: await grantId(ofCase, 'G04'),
          option: 'G04',
          label: 'Free delivery on the next order',
          isEntitlement: false,
          face: { minor: 6_000_000, currency: 'IRR' },
          cost: { minor: 4_000_000, currency: 'IRR' },
        },
      },
    ],
  },
  {
    id: '96',
    subject: 'قطعه‌ای از سفارش ۳۰۱۱۵ در بسته نبود',
    daysAgo: 55,
    category: 'missingItem',
    acts: async (ofCase) => [
      {
        kind: 'grantIssued',
        gift: {
          grant: await grantId(ofCase, 'G06'),
          option: 'G06',
          label: 'Bonus points',
          isEntitlement: false,
          face: { minor: 4_000_000, currency: 'IRR' },
          cost: { minor: 4_000_000, currency: 'IRR' },
        },
      },
      { kind: 'noteAdded', note: `${ofCase}-note`, text: 'ترجیح می‌دهد عصرها با او تماس گرفته شود.' },
    ],
  },
];

interface Past {
  ticket: PracticeTicket;
  /** Address of the practice desk. */
  base: string;
  now: number;
}

async function earlierCase(db: HistoryDb, { ticket, base, now }: Past, earlier: Earlier): Promise<void> {
  const key = `practice ${base} ${earlier.id}`;
  if (await db.tickets.get(key)) return;
  const at = now - earlier.daysAgo * DAY;
  const { name, email, id } = ticket.requester;
  const identity = {
    names: [name],
    emails: email ? [email] : [],
    phones: [],
    refs: [`practice ${base} ${id}`],
  };
  const ofCase = await caseId(key);
  const acts: Act[] = [
    { kind: 'customerSeen', identity },
    {
      kind: 'caseOpened',
      ticket: { key, url: `${base}#/${earlier.id}`, subject: earlier.subject, helpdesk: 'practice' },
    },
    { kind: 'factConfirmed', fact: 'category', value: earlier.category, source: 'agent' },
    ...(await earlier.acts(ofCase)),
    { kind: 'caseClosed', outcome: 'upheld', cause: 'carrier' },
  ];
  const by = { id: 'practice', name: 'Practice' };
  const customer = await customerId(identity, key);
  const ids = timeOrderedIds(
    () => at,
    (count) => new Uint8Array(count).fill(earlier.daysAgo % 32),
  );
  await append(db, entriesOf(acts, { by, customer, case: ofCase, shop: 'main', country: 'IR', policy: 1, at }, ids));
}

/** Gives the practice customer who complains for the third time a past. Safe to call each time the desk opens. */
export async function seedPractice(tickets: readonly PracticeTicket[], base: string, now: number): Promise<void> {
  const ticket = tickets.find(({ kind }) => kind === KIND);
  if (!ticket) return;
  const db = new HistoryDb();
  for (const earlier of EARLIER) await earlierCase(db, { ticket, base, now }, earlier);
  db.close();
}
