/** How many forms are remembered; a draft has a few hundred. */
const MOST = 5000;

/**
 * The words, stems and endings that the phrases of a language are made of, as numbers. A word of a text is looked up once and from then on it is
 * the short list of those that it is: itself, the stems that it begins with, its endings, a number.
 */
export class Vocabulary {
  readonly number = 0;
  readonly name = 1;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #endings = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  #count = 2;
  #longestStem = 0;
  #longestEnding = 0;

  /** One more than the highest symbol. */
  get count(): number {
    return this.#count;
  }

  #symbol(map: Map<string, number>, form: string): number {
    const known = map.get(form);
    if (known !== undefined) return known;
    this.#known.clear();
    map.set(form, this.#count);
    return this.#count++;
  }

  word(form: string): number {
    return this.#symbol(this.#words, form);
  }

  stem(form: string): number {
    this.#longestStem = Math.max(this.#longestStem, form.length);
    return this.#symbol(this.#stems, form);
  }

  ending(form: string): number {
    this.#longestEnding = Math.max(this.#longestEnding, form.length);
    return this.#symbol(this.#endings, form);
  }

  /** Whether the phrases are made of a word, or of a stem that it begins with and that is no shorter than `least`. */
  knows(form: string, least: number): boolean {
    if (this.#words.has(form)) return true;
    for (let length = form.length; length >= least; length--) if (this.#stems.has(form.slice(0, length))) return true;
    return false;
  }

  /** What a word of a text is, as far as phrases ask. */
  symbolsOf(form: string): readonly number[] {
    const known = this.#known.get(form);
    if (known) return known;
    const symbols: number[] = [];
    const word = this.#words.get(form);
    if (word !== undefined) symbols.push(word);
    for (let length = Math.min(form.length, this.#longestStem); length > 0; length--) {
      const stem = this.#stems.get(form.slice(0, length));
      if (stem !== undefined) symbols.push(stem);
    }
    for (let length = Math.min(form.length - 1, this.#longestEnding); length > 0; length--) {
      const ending = this.#endings.get(form.slice(-length));
      if (ending !== undefined) symbols.push(ending);
    }
    if (/^\d/.test(form)) symbols.push(this.number);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(form, symbols);
    return symbols;
  }
}
