// How long one advice takes with a large catalog and a customer with a long past: p50 and p95 in Node, warm, beside a fixed loop of the same machine.
import { advise } from '@/lib/advice/advise';
import type { AdviceInput } from '@/lib/advice/input';
import type { CaseRow, GrantRow } from '@/lib/history/rows';
import { usageOf } from '@/lib/history/usage';
import { DAY } from '@/lib/kernel/time';
import type { Policy } from '@/lib/policy/schema';
import { emptyRecord, factsOf, practiceTicket } from '../make/open';
import { NOW } from '../make/offerCase';
import { policy } from '../make/policy';
import { quantile } from './stats';

const OPTIONS = 1000;
const GRANTS = 1000;
const WARM_UP = 300;
const RUNS = 1000;
/** Milliseconds at p95. */
const LIMIT = 4;

const LIMITS: Policy['catalog'][number]['limits'] = {
  perCase: 2,
  perCustomer: { days: 90, times: 3, value: { EUR: 10_000, RUB: 1_000_000, IRR: 90_000_000 } },
  percentOfOrder: 60,
  perMonth: { EUR: 100_000, RUB: 9_000_000, IRR: 900_000_000 },
  stock: { count: 500, countedOn: '2026-01-01' },
};

/** The shipped options again and again, every second one with all limits that there are. */
const catalog: Policy['catalog'] = Array.from({ length: OPTIONS }, (_, index) => {
  const option = policy.catalog[index % policy.catalog.length]!;
  return { ...option, id: `${option.id}-${index}`, ...(index % 2 === 0 && { limits: LIMITS }) };
});

const grants: GrantRow[] = Array.from({ length: GRANTS }, (_, index) => ({
  id: `grant ${index}`,
  case: `case ${index % 300}`,
  customer: 'customer',
  option: catalog[(index * 7) % OPTIONS]!.id,
  label: 'A gift',
  isEntitlement: index % 10 === 0,
  state: index % 5 === 0 ? 'offered' : 'given',
  at: NOW - (index % 700) * DAY,
  face: { minor: 20, currency: 'EUR' },
  cost: { minor: 10, currency: index % 4 === 0 ? 'RUB' : 'EUR' },
  ...(index % 5 === 0 && { choiceOf: `reply ${index % 50}` }),
  policy: 1,
}));

const cases: CaseRow[] = Array.from({ length: 300 }, (_, index) => ({
  id: `case ${index}`,
  customer: 'customer',
  shop: 'main',
  openedAt: NOW - index * DAY,
  complaintSince: NOW - index * DAY,
  facts: {},
  ticks: {},
  points: [],
  choices: {},
}));

const ticket = practiceTicket('late');
const { draft, ...rest } = emptyRecord(ticket);
const usage = usageOf(grants, 'UTC');

const inputWith = (chosen: string[]): AdviceInput => ({
  ticket,
  found: factsOf(ticket),
  record: { ...rest, case: cases[0]!, cases, grants, draft: { ...draft, chosen } },
  policy: { ...policy, catalog },
  agent: { level: 1 },
  now: NOW,
  zone: 'Europe/Berlin',
  usage,
});

/** A fixed piece of work that says how fast the machine is: 200,000 numbers into 1,000 sums. */
function reference(): number {
  const sums = new Map<number, number>();
  for (let index = 0; index < 200_000; index++) sums.set(index % 1000, (sums.get(index % 1000) ?? 0) + index);
  return sums.size;
}

/** Milliseconds of each run once it is warm. */
function timesOf(work: () => unknown): number[] {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const began = performance.now();
    work();
    if (run >= WARM_UP) times.push(performance.now() - began);
  }
  return times;
}

/** The figures as a Markdown table. */
export function bench(): string {
  const unit = quantile(timesOf(reference), 0.5);
  const few = inputWith([]);
  const drafted = inputWith(['G04-3', 'G07-6', 'G05-18']);
  const row = (measure: string, input: AdviceInput): string => {
    const times = timesOf(() => advise(input));
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    const cells = [
      measure,
      `${p50.toFixed(2)} ms`,
      `${p95.toFixed(2)} ms`,
      `${LIMIT} ms`,
      `× ${(p95 / unit).toFixed(2)}`,
    ];
    return `| ${[...cells, p95 <= LIMIT ? 'met' : '**missed**'].join(' | ')} |`;
  };
  return [
    `| ${OPTIONS} options, ${GRANTS} earlier grants | p50 | p95 | limit for p95 | p95 to a loop of ${unit.toFixed(2)} ms | |`,
    '| :-- | --: | --: | --: | --: | :-- |',
    row('advice on a ticket', few),
    row('advice while a reply offers three', drafted),
  ].join('\n');
}
