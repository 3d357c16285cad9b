interface Row {
  [key: string]: unknown;
}

/** So many days the second program waited before it asked again. */
const FOLLOW_UP_DAYS = 5;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each entry of a list changed; what is no list stays as it is, for the check to name. */
const each = (list: unknown, change: (entry: unknown, index: number) => unknown): unknown =>
  Array.isArray(list) ? list.map(change) : list;

/** The place becomes the id: under that the ticks of a step were kept until now. */
const step = (label: unknown, index: number): unknown => (isRow(label) ? { id: String(index + 1), label } : label);
const text = (row: unknown, index: number): unknown => (isRow(row) ? { id: String(index + 1), ...row } : row);

const play = (row: unknown): unknown =>
  isRow(row)
    ? { ...row, steps: each(row.steps, step), ...(row.texts !== undefined && { texts: each(row.texts, text) }) }
    : row;

/**
 * The steps and texts of a play get ids, so that they can be put in another order without the ticks going to other steps; and the days until a
 * customer is asked again become a figure of the document. Frozen: it imports nothing that can change.
 */
export function migrate(document: Row): Row {
  const { deadlines, plays } = document;
  return {
    ...document,
    schema: 3,
    deadlines: isRow(deadlines) ? { ...deadlines, followUpDays: FOLLOW_UP_DAYS } : deadlines,
    plays: each(plays, play),
  };
}
