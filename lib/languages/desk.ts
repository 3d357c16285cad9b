import type { Language, StringTable } from '.';

const files = import.meta.glob<StringTable>('./*/desk/*.json', { import: 'default' });

/** Loads what only the team desk says, by its screens. A door of their own: the panel never needs them. */
export async function loadDeskStrings(language: Language): Promise<StringTable> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`./${language}/desk/`));
  const screens = await Promise.all(
    own.map(async ([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), await load()] as const),
  );
  return { desk: Object.fromEntries(screens) };
}
