/** A folded text in words, with where each stands and to which clause and sentence it belongs. */
export interface Tokens {
  words: string[];
  starts: number[];
  ends: number[];
  /** Counted up at commas, dashes and the like, and at the end of a sentence. */
  clauses: number[];
  sentences: number[];
  /** The sentences that end with a question mark. */
  questions: Set<number>;
}

// "don't" and "dont" are one word, "l'ordine" is two. A picture is a word: 😡 says as much as "angry".
const PIECE = /[\p{L}\p{M}\p{N}]+(?:'t(?![\p{L}\p{N}]))?|\p{Extended_Pictographic}|[.!?؟…\n]+|[,،;؛:()–—]+| - /gu;
const IS_WORD = /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/u;
const ENDS_SENTENCE = /^[.!?؟…\n]/;
const QUESTION = /^[.!…]*[?؟]/;

/**
 * The words of a folded text. `joins` are beginnings that some write apart: in Persian "نمی شود" and "نمیشود" are the same word and come out as
 * one. Linear in the length of the text.
 */
export function tokensOf(folded: string, joins: readonly string[] = []): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], clauses: [], sentences: [], questions: new Set() };
  let clause = 0;
  let sentence = 0;
  let joined = '';
  let from = 0;
  for (const { 0: piece, index } of folded.matchAll(PIECE)) {
    if (!IS_WORD.test(piece)) {
      clause++;
      if (QUESTION.test(piece)) tokens.questions.add(sentence);
      if (ENDS_SENTENCE.test(piece)) sentence++;
      joined = '';
      continue;
    }
    if (joined === '') from = index;
    if (joins.includes(piece)) {
      joined = piece;
      continue;
    }
    tokens.words.push(joined + piece.replace("'", ''));
    tokens.starts.push(from);
    tokens.ends.push(index + piece.length);
    tokens.clauses.push(clause);
    tokens.sentences.push(sentence);
    joined = '';
  }
  return tokens;
}
