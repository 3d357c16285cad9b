import { languageFiles } from '../../languages';
import type { Fault } from '../faults';
import { nameHint } from '../hints';
import { PLAY_HOLES } from '../playHoles';
import type { PolicyRule } from '../rule';
import type { Option } from '../schema';

interface Tree {
  [name: string]: string | Tree;
}

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value] as [string, string]] : flat(value, `${prefix}${name}.`),
  );

/** The phrases that ship, by the names under which a team can change them. */
const SHIPPED = new Map(flat(languageFiles<Tree>('phrases').en ?? {}));

const holesOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

const unfillable = (path: string, text: string, fillable: readonly string[]): Fault[] =>
  holesOf(text)
    .filter((name) => !fillable.includes(name))
    .map((name) => ({
      path,
      code: 'unknownHole',
      received: `{{${name}}}`,
      expected: fillable.map((each) => `{{${each}}}`).join(', '),
      ...nameHint(name, fillable),
    }));

const inTexts = (path: string, texts: Record<string, string>, fillable: readonly string[]): Fault[] =>
  Object.entries(texts).flatMap(([language, text]) => unfillable(`${path}.${language}`, text, fillable));

/** What the reply can say of an option: a voucher has a percentage, a kind word no amount. */
const fillableIn = ({ value, validDays }: Option): string[] => [
  ...(value.by === 'nothing' ? [] : ['amount', 'max']),
  ...(value.by === 'percent' ? ['percent'] : []),
  ...(validDays === undefined ? [] : ['days']),
];

/** A hole that no value can fill would stand open in every reply. */
export const holes: PolicyRule = ({ catalog }) =>
  catalog.flatMap((option, index) => [
    ...inTexts(`catalog[${index}].label`, option.label, []),
    ...inTexts(`catalog[${index}].text`, option.text, fillableIn(option)),
  ]);

/** A hole of a play that nothing can fill has no name to be shown by. */
export const playHoles: PolicyRule = ({ plays }) =>
  plays.flatMap(({ texts = [] }, index) =>
    texts.flatMap(({ text }, at) => inTexts(`plays[${index}].texts[${at}].text`, text, PLAY_HOLES)),
  );

/** Changed phrases are known ones, with no other holes than the shipped ones have. */
export const phrases: PolicyRule = ({ phrases: own }) =>
  Object.entries(own).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([name, text]): Fault[] => {
      const path = `phrases.${language}.${name}`;
      const shipped = SHIPPED.get(name);
      return shipped === undefined
        ? [{ path, code: 'unknownPhrase', received: name, ...nameHint(name, [...SHIPPED.keys()]) }]
        : unfillable(path, text, holesOf(shipped));
    }),
  );
