import type { Language } from '.';

const files = import.meta.glob<unknown>('./*/options.json', { eager: true, import: 'default' });

/** The words of the shipped policy in every spoken language. A door of their own: a team that has a policy never needs them. */
export const optionFiles = <T>(): Readonly<Record<Language, T>> =>
  Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.split('/')[1] ?? '', texts as T]));
