import { asciiDigits } from '../kernel/text';
import { evidenceAt, type Passage, type Suggestion } from './suggestion';

/** Begins where a word does only, or a long word without an address would be tried from each of its letters. */
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const MAYBE_PHONE = /(?<![\p{L}\d-])\+?\d[\d ()-]{7,17}\d(?![\p{L}\d-])/gu;

/** Finds telephone numbers in a text and gives them in E.164 form with the words they were written in. */
export type FindPhones = (text: string) => { number: string; quote: string }[];

/** An address or a number of the right form is hardly anything else. */
const SURE = 0.95;

function contacts(
  passages: readonly Passage[],
  find: (text: string) => { value: string; quote: string }[],
): Suggestion<string>[] {
  const found = new Map<string, Suggestion<string>>();
  for (const each of passages) {
    for (const { value, quote } of find(each.text)) {
      if (found.has(value)) continue;
      const start = each.text.indexOf(quote);
      found.set(value, {
        value,
        confidence: SURE,
        evidence: { ...evidenceAt(each, start, start + quote.length), quote },
      });
    }
  }
  return [...found.values()];
}

/** E-mail addresses in the text, in lower case. */
export const emailsIn = (passages: readonly Passage[]): Suggestion<string>[] =>
  contacts(passages, (text) => [...text.matchAll(MAIL)].map(([quote]) => ({ value: quote.toLowerCase(), quote })));

/** Telephone numbers in the text. The numbering plans are a library's business and handed in. */
export const phonesIn = (passages: readonly Passage[], find: FindPhones): Suggestion<string>[] =>
  contacts(passages, (text) => find(asciiDigits(text)).map(({ number, quote }) => ({ value: number, quote })));

/** True when the text has something that may be a telephone number: only then the library is worth loading. */
export const mayHavePhone = (passages: readonly Passage[]): boolean =>
  passages.some(({ text }) => asciiDigits(text).search(MAYBE_PHONE) >= 0);
