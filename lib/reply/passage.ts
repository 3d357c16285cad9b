/** A text with a paragraph more: before its closing where it ends with that, else at its end. */
export function withPassage(text: string, passage: string, closing: string): string {
  const body = text.trimEnd();
  const end = closing !== '' && body.endsWith(closing) ? body.length - closing.length : body.length;
  return [body.slice(0, end).trimEnd(), passage, body.slice(end)].filter((part) => part !== '').join('\n\n');
}
