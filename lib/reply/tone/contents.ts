import { said, type Draft } from './draft';
import { CONTENTS, type Content } from './lexicon';
import { promisesOf, type SpokenPromise } from './promises';

/** What a reply contains besides its wording. */
export interface Contents extends Record<Content, boolean> {
  /** How many different remedies it names. */
  options: number;
  promises: SpokenPromise[];
}

/** Remedies that the draft names, with the first place of each. */
export const remediesIn = (draft: Draft): number[] =>
  Object.keys(draft.data.options).flatMap((key) => said(draft, `option.${key}`)[0]?.start ?? []);

/** Reads off a draft what it says to the customer (R14, R22, R39). */
export function contentsOf(draft: Draft): Contents {
  const flags = Object.fromEntries(CONTENTS.map((content) => [content, said(draft, `content.${content}`).length > 0]));
  return { ...(flags as Record<Content, boolean>), options: remediesIn(draft).length, promises: promisesOf(draft) };
}
