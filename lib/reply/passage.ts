/** What the agent puts into a reply besides its blocks: a question, a recap, the facts. */
export interface Passage {
  text: string;
  /** True when everybody may read it: it is not between us and this customer alone (R64). */
  isPublic: boolean;
}

/** A text with a paragraph more: before its closing where it ends with that, else at its end. */
export function withPassage(text: string, passage: string, closing: string): string {
  const body = text.trimEnd();
  const end = closing !== '' && body.endsWith(closing) ? body.length - closing.length : body.length;
  return [body.slice(0, end).trimEnd(), passage, body.slice(end)].filter((part) => part !== '').join('\n\n');
}
