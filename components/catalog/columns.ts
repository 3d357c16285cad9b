/** The cells of a row in the order of the arrow keys; the stock stands below the name. */
export const COLUMNS = [
  'label',
  'stock',
  'kinds',
  'when',
  'face',
  'cost',
  'cooldown',
  'limits',
  'who',
  'used',
  'acts',
] as const;
export type Column = (typeof COLUMNS)[number];

export const placeOf = (column: Column): number => COLUMNS.indexOf(column) + 1;
