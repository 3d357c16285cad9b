import type { ToneClass } from '../../kernel/enums';
import { indexOf, type Index, type ToneData } from './lexicon';
import { Parser } from './parse';

/** Wording rules of a team beside those of the program, as its policy has them. */
export interface TeamTone {
  off: readonly ToneClass[];
  added: readonly { class: ToneClass; language: string; phrase: string; better?: string | undefined }[];
}

const compiled = new WeakMap<TeamTone, Map<string, Index>>();

/** The team's phrases of one language. They are plain words: no sign in them has a meaning. */
export function addedBy(team: TeamTone, language: string, data: ToneData): Index {
  const known = compiled.get(team) ?? new Map<string, Index>();
  compiled.set(team, known);
  const parser = new Parser(data.spelling, {});
  const index =
    known.get(language) ??
    indexOf(
      team.added
        .filter((rule) => rule.language === language && /[\p{L}\p{N}]/u.test(rule.phrase))
        .map(({ class: name, phrase, better = '' }) => ({
          ...parser.plain(phrase),
          list: `class.${name}`,
          group: { better, phrases: [phrase] },
        })),
    );
  known.set(language, index);
  return index;
}
