const ZEROS = [0x06f0, 0x0660];

/**
 * The text with Persian and Arabic digits as 0-9. One character stays one character, so that positions in the
 * result are positions in the original.
 */
export const asciiDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });

// Control characters, and marks that turn the reading direction: they can make one name look like another.
// oxlint-disable-next-line no-control-regex -- control characters are what is removed
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * One line of text from a page, fit to be shown as a name or subject: no direction marks, no control characters, no line
 * breaks, at most `limit` characters.
 */
export function cleanLine(text: string, limit = 300): string {
  const line = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

/**
 * Text of a message without control characters and direction marks, with line breaks kept and runs of blank lines cut to one. Line by
 * line: a pattern for the spaces at the end of a line begins again at each space of a long run.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Letters and digits only, lower case, digits as 0-9, one space between words: for comparing texts, not for showing them. */
export const bareWords = (text: string): string =>
  asciiDigits(text.normalize('NFKC').toLowerCase())
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ё/g, 'е')
    .replace(/\u200c/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
