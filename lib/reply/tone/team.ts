import type { ToneClass } from '../../kernel/enums';
import { plainPhrases, type Index, type ToneData } from './lexicon';

/** Wording rules of a team beside those of the program, as its policy has them. */
export interface TeamTone {
  off: readonly ToneClass[];
  added: readonly { class: ToneClass; language: string; phrase: string; better?: string | undefined }[];
}

const compiled = new WeakMap<TeamTone, Map<string, Index>>();

/** The team's phrases of one language, compiled once. */
export function addedBy(team: TeamTone, language: string, { spelling }: ToneData): Index {
  const own = compiled.get(team) ?? new Map<string, Index>();
  compiled.set(team, own);
  const known = own.get(language);
  if (known) return known;
  const phrases = team.added
    .filter((rule) => rule.language === language && /[\p{L}\p{N}]/u.test(rule.phrase))
    .map(({ class: name, phrase, better = '' }) => ({ name, text: phrase, better }));
  const index = plainPhrases(phrases, spelling);
  own.set(language, index);
  return index;
}
