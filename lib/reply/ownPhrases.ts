import type { Phrases } from './context';

interface Nested {
  [key: string]: string | Nested;
}

const flat = (texts: Nested, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[prefix + key, text] as [string, string]] : flat(text, `${prefix}${key}.`),
  );

/** The phrases of a language by their dotted names (`thanks.first`), in the order of the file. */
export const flatPhrases = (phrases: Phrases): [name: string, text: string][] => flat(phrases as unknown as Nested);

function over(texts: Nested, own: Readonly<Record<string, string>>, prefix: string): Nested {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? (own[prefix + key] ?? text) : over(text, own, `${prefix}${key}.`),
    ]),
  );
}

/** The shipped phrases with the team's own in their place. A name that the program does not know is left alone. */
export const withOwnPhrases = (phrases: Phrases, own: Readonly<Record<string, string>> = {}): Phrases =>
  Object.keys(own).length === 0 ? phrases : (over(phrases as unknown as Nested, own, '') as unknown as Phrases);

/** The names of the holes of a text (`{{order}}`), each once. */
const holesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)),
];

/** The holes of the shipped text that the team's own leaves out: what they say would not be said. Foreign ones are faults of the document. */
export const lostHoles = (shipped: string, own: string): string[] => {
  const there = holesOf(own);
  return holesOf(shipped).filter((name) => !there.includes(name));
};
