const LETTER = /[\p{L}\p{N}\p{M}\u200c]/u;
const isLetter = (sign = ''): boolean => LETTER.test(sign);

/** Where words stand in a text, each time whole: "art" stands in no "party". */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isCut = isLetter(text[at - 1]) && isLetter(words[0]);
    const goesOn = isLetter(text[end]) && isLetter(words.at(-1));
    if (!isCut && !goesOn) places.push(at);
  }
  return places;
}
