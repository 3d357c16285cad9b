import type { Entry } from './entries';
import type { CaseRow, FindingRow, PointRow, PromiseRow } from './rows';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

function noted(points: readonly PointRow[], { point: id, text, quote }: Of<'pointNoted'>): PointRow[] {
  if (points.some((each) => each.id === id)) return [...points];
  return [...points, { id, text, ...(quote !== undefined && { quote }) }];
}

function moved(points: readonly PointRow[], { point, before }: Of<'pointMoved'>): PointRow[] {
  const own = points.filter(({ id }) => id === point);
  const others = points.filter(({ id }) => id !== point);
  const at = others.findIndex(({ id }) => id === before);
  return at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
}

function set(row: PointRow, { state, question, at: setAt }: Of<'pointSet'>): PointRow {
  const { question: _before, ...rest } = row;
  return { ...rest, state, setAt, ...(question !== undefined && { question }) };
}

function pointsAfter(points: PointRow[], entry: Entry): PointRow[] {
  const change = (id: string, make: (row: PointRow) => PointRow): PointRow[] =>
    points.map((row) => (row.id === id ? make(row) : row));
  switch (entry.kind) {
    case 'pointNoted':
      return noted(points, entry);
    case 'pointEdited':
      return change(entry.point, (row) => ({ ...row, text: entry.text }));
    case 'pointSet':
      return change(entry.point, (row) => set(row, entry));
    case 'pointMoved':
      return moved(points, entry);
    case 'pointRemoved':
      return points.filter(({ id }) => id !== entry.point);
    default:
      return points;
  }
}

function handoverAfter({ handover, ...row }: CaseRow, entry: Of<'handoverAccepted' | 'handoverWithdrawn'>): CaseRow {
  if (handover?.handover !== entry.handoverId) return { ...row, ...(handover && { handover }) };
  if (entry.kind === 'handoverWithdrawn') return row;
  const who = entry.who === undefined ? {} : { acceptedBy: entry.who };
  return { ...row, handover: { ...handover, acceptedAt: entry.at, ...who } };
}

/** A case after something was said, asked, refused or handed over in its talk. Pure. */
export function withTalk(row: CaseRow, entry: Entry): CaseRow {
  switch (entry.kind) {
    case 'conductStepTaken': {
      const { step, quote, at, by } = entry;
      return { ...row, conduct: [...(row.conduct ?? []), { step, quote, at, by: by.name }] };
    }
    case 'handoverMade':
      return { ...row, handover: { ...entry.handover, at: entry.at } };
    case 'handoverAccepted':
    case 'handoverWithdrawn':
      return handoverAfter(row, entry);
    case 'demandRefused':
      return { ...row, refusal: { ...entry.refusal, at: entry.at } };
    case 'refusalWithdrawn': {
      const { refusal, ...rest } = row;
      return refusal?.refusal === entry.refusalId ? rest : row;
    }
    default: {
      const points = pointsAfter(row.points, entry);
      return points === row.points ? row : { ...row, points };
    }
  }
}

/** What is to be found out after an entry. */
function findingsAfter(rows: readonly FindingRow[], entry: Entry): FindingRow[] {
  switch (entry.kind) {
    case 'findingWanted': {
      const { finding: id, text, whom } = entry;
      const isKnown = rows.some((each) => each.id === id);
      return isKnown ? [...rows] : [...rows, { id, text, ...(whom !== undefined && { whom }), isDone: false }];
    }
    case 'findingSet':
      return rows.map((each) => (each.id === entry.finding ? { ...each, isDone: entry.isDone } : each));
    case 'findingRemoved':
      return rows.filter(({ id }) => id !== entry.finding);
    default:
      return [...rows];
  }
}

/** A promise after an entry on the sheet of its pause; other entries leave it as it is. Pure. */
export function withSheet(row: PromiseRow, entry: Entry): PromiseRow {
  switch (entry.kind) {
    case 'findingWanted':
    case 'findingSet':
    case 'findingRemoved':
      return { ...row, findings: findingsAfter(row.findings ?? [], entry) };
    case 'optionsPrepared':
      return { ...row, options: entry.options };
    default:
      return row;
  }
}
