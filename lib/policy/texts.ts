import type { Policy } from './schema';

/** A text of the document in its languages, and where it stands. */
export interface PlacedTexts {
  path: string;
  texts: Readonly<Record<string, string>>;
}

type Row = Readonly<Record<string, unknown>>;

/** Texts of some parts of each row, where the row has them. */
const inRows = (part: string, rows: readonly object[], names: readonly string[]): PlacedTexts[] =>
  rows.flatMap((row, index) =>
    names.flatMap((name) => {
      const texts = (row as Row)[name] as Readonly<Record<string, string>> | undefined;
      return texts ? [{ path: `${part}[${index}].${name}`, texts }] : [];
    }),
  );

/** Every text of a document that is written in several languages. */
export const textsIn = ({
  authority,
  catalog,
  entitlements,
  externalRoutes = [],
  checklist,
  plays,
}: Policy): PlacedTexts[] => [
  ...inRows('authority.levels', authority.levels, ['label']),
  ...inRows('catalog', catalog, ['label', 'text']),
  ...inRows('entitlements', entitlements, ['label', 'text']),
  ...inRows('externalRoutes', externalRoutes, ['text']),
  ...inRows('checklist.changes', checklist.changes, ['label', 'hint']),
  ...inRows('checklist.added', checklist.added, ['label', 'hint']),
  ...inRows('plays', plays, ['label']),
  ...plays.flatMap(({ steps }, index) => inRows(`plays[${index}].steps`, steps, ['label'])),
  ...plays.flatMap(({ texts = [] }, index) => inRows(`plays[${index}].texts`, texts, ['label', 'text'])),
];
