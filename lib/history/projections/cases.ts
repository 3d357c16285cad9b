import type { Entry } from '../entries';
import type { CaseRow } from '../rows';
import { withTalk } from '../talkRows';
import type { Projection } from './projection';

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

function withFact(row: CaseRow, entry: Extract<Entry, { kind: 'factConfirmed' }>): CaseRow {
  const { fact, value, source, quote, at } = entry;
  const since = fact === 'category' ? { complaintSince: row.complaintSince ?? at } : {};
  const withdrawn = (row.withdrawn ?? []).filter((each) => each !== fact);
  return { ...row, ...since, facts: { ...row.facts, [fact]: { value, source, quote, at } }, withdrawn };
}

function withoutFact(row: CaseRow, fact: string): CaseRow {
  const { complaintSince, ...rest } = row;
  const kept = fact !== 'category' && complaintSince !== undefined ? { complaintSince } : {};
  const withdrawn = [...new Set([...(row.withdrawn ?? []), fact])];
  return { ...rest, ...kept, facts: without(row.facts, fact), withdrawn };
}

function applyTo(row: CaseRow, entry: Entry): CaseRow {
  switch (entry.kind) {
    case 'factConfirmed':
      return withFact(row, entry);
    case 'factWithdrawn':
      return withoutFact(row, entry.fact);
    case 'itemTicked': {
      const { state, reason, against, at, by } = entry;
      return { ...row, ticks: { ...row.ticks, [entry.item]: { state, reason, against, at, by: by.name } } };
    }
    case 'choiceMade':
      return { ...row, choices: { ...row.choices, [entry.choiceOf]: entry.grant } };
    case 'caseClosed':
      return { ...row, closed: { at: entry.at, outcome: entry.outcome, cause: entry.cause } };
    case 'ticketLinked':
      return entry.from === undefined ? row : { ...row, linked: [...(row.linked ?? []), entry.from] };
    case 'caseReopened': {
      const { closed: _closed, ...open } = row;
      return { ...open, reopenedAt: entry.at };
    }
    default:
      return withTalk(row, entry);
  }
}

export const cases: Projection<CaseRow> = {
  table: 'cases',
  rowOf: (entry) => entry.case,
  apply: (row, entry) => {
    if (row) return applyTo(row, entry);
    if (entry.kind !== 'caseOpened' || entry.case === undefined) return undefined;
    const { case: id, customer, shop, at } = entry;
    return { id, customer, shop, openedAt: at, facts: {}, ticks: {}, points: [], choices: {} };
  },
};

/** The other side of a link: a case that goes on in another one points to it. */
export const linkedCases: Projection<CaseRow> = {
  table: 'cases',
  rowOf: (entry) => (entry.kind === 'ticketLinked' ? entry.from : undefined),
  apply: (row, entry) =>
    row && entry.kind === 'ticketLinked' && entry.case !== undefined ? { ...row, linkedTo: entry.case } : row,
};
