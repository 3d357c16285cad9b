interface Row {
  [key: string]: unknown;
}

const REMEDY_OF: Readonly<Record<string, string>> = {
  E1: 'withdrawal',
  E2: 'repair',
  E3: 'replacement',
  E4: 'priceReduction',
  E5: 'refund',
  E6: 'delivery',
  E7: 'costs',
  E8: 'penalty',
};

/** The working week that the first program took for granted. */
const HOUSE = {
  id: 'house',
  countries: [],
  weekend: [6, 7],
  holidays: [],
  knownUntil: '2027-12-31',
  source: 'the shop',
  isVerified: false,
  checkedOn: '2026-11-26',
};

/** Each row of a list changed; what is no list or no row stays as it is, for the check to name. */
const each = (list: unknown, change: (row: Row) => Row): unknown =>
  Array.isArray(list)
    ? list.map((row: unknown) => (typeof row === 'object' && row !== null ? change(row as Row) : row))
    : list;

function option({ maxPerCase, ...rest }: Row): Row {
  return maxPerCase === undefined ? rest : { ...rest, limits: { perCase: maxPerCase } };
}

const entitlement = (row: Row): Row => ({ ...row, remedy: REMEDY_OF[String(row.id)] ?? 'publishedPolicy' });

/** Any text was let through as an origin; one with a path was never met by a ticket, its origin is. */
const origin = (text: unknown): unknown =>
  typeof text === 'string' && URL.canParse(text) ? new URL(text).origin : text;

const shop = (row: Row): Row => ({
  ...row,
  origins: Array.isArray(row.origins) ? row.origins.map(origin) : row.origins,
});

/**
 * From the document of the first program to the full one: limits of an option get a place of their own, remedies a kind, and the parts that
 * did not exist are empty. Frozen: it imports nothing that can change.
 */
export function migrate(document: Row): Row {
  const { promiseDays, ...rest } = document;
  return {
    ...rest,
    schema: 2,
    shops: each(rest.shops, shop),
    authority: {
      ...(rest.authority as Row),
      escalations: [],
      approvalHours: 72,
      seenFromHere: 'trust',
    },
    catalog: each(rest.catalog, option),
    entitlements: each(rest.entitlements, entitlement),
    calendars: [HOUSE],
    deadlines: { promiseDays, firstReplyMinutes: {}, calendar: HOUSE.id },
    checklist: { changes: [], added: [] },
    plays: [],
    phrases: {},
    tone: { off: [], added: [] },
    taughtPages: [],
  };
}
