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

function option({ maxPerCase, ...rest }: Row): Row {
  return maxPerCase === undefined ? rest : { ...rest, limits: { perCase: maxPerCase } };
}

const entitlement = (row: Row): Row => ({ ...row, remedy: REMEDY_OF[String(row.id)] ?? 'publishedPolicy' });

/**
 * From the document of the first program to the full one: limits of an option get a place of their own, remedies a kind, and the parts that
 * did not exist are empty. Frozen: it imports nothing that can change.
 */
export function migrate(document: Row): Row {
  const { promiseDays, ...rest } = document;
  const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
  return {
    ...rest,
    schema: 2,
    authority: {
      ...(rest.authority as Row),
      escalations: [],
      approvalHours: 72,
      seenFromHere: 'trust',
    },
    catalog: rows(rest.catalog).map(option),
    entitlements: rows(rest.entitlements).map(entitlement),
    calendars: [],
    deadlines: { promiseDays, firstReplyMinutes: {}, calendar: 'house' },
    checklist: { changes: [], added: [] },
    plays: [],
    phrases: {},
    tone: { off: [], added: [] },
    taughtPages: [],
  };
}
