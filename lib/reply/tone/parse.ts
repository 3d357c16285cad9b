import { anyOf, type AnyNode, type Node, type Sequence } from './pattern';
import { Vocabulary } from './vocabulary';
import { foldWord, phraseWords, type Spelling } from './words';

/** A phrase as written, taken apart: what is looked for, and what must not be in the same sentence. */
export interface Phrase {
  sequence: Sequence;
  unless: AnyNode | undefined;
}

export type Sets = Readonly<Record<string, readonly string[]>>;

const SIGN = /--|\)\?|[()[\]|!~^$?&]|_\d*|#|@\w+|[^\s()[\]|!~^$?&]+/g;

/** Reads phrases of one language. A mistake in a phrase is a fault of the data and throws with the phrase in its words. */
export class Parser {
  readonly vocabulary = new Vocabulary();
  readonly #known = new Map<string, Node>();
  readonly #exceptions = new Map<string, AnyNode>();
  readonly #spelling: Spelling;
  readonly #sets: Sets;
  constructor(spelling: Spelling, sets: Sets) {
    this.#spelling = spelling;
    this.#sets = sets;
  }

  /** What a phrase of `tone.json` means. */
  phrase(text: string): Phrase {
    const [said = '', unless] = text.split('--');
    return { sequence: this.#whole(said, text), unless: unless === undefined ? undefined : this.#unless(unless, text) };
  }

  /** Plain words, as a team writes them: no sign has a meaning. */
  plain(text: string): Phrase {
    return { sequence: phraseWords(text, this.#spelling).map((form) => this.#word(form)), unless: undefined };
  }

  /** Many phrases have the same exceptions. */
  #unless(text: string, phrase: string): AnyNode {
    const known = this.#exceptions.get(text);
    if (known) return known;
    const node = anyOf(this.#alternatives(text, phrase), false);
    this.#exceptions.set(text, node);
    return node;
  }

  #alternatives(text: string, phrase: string): Sequence[] {
    const signs = text.match(SIGN) ?? [];
    const of = this.#either(signs, phrase);
    if (signs.length > 0) throw new Error(`not closed in "${phrase}"`);
    return of;
  }

  #whole(text: string, phrase: string): Sequence {
    const of = this.#alternatives(text, phrase);
    return of.length === 1 ? (of[0] ?? []) : [anyOf(of, false)];
  }

  /** Takes signs off the list up to the bracket that closes. */
  #either(signs: string[], phrase: string): Sequence[] {
    const all: Node[][] = [[]];
    for (let sign = signs[0]; sign !== undefined && !/^[)\]]/.test(sign); sign = signs[0]) {
      signs.shift();
      if (sign === '|') all.push([]);
      else all.at(-1)?.push(...this.#nodes(sign, signs, phrase));
    }
    return all;
  }

  #bracket(signs: string[], close: string, phrase: string): Sequence[] {
    const of = this.#either(signs, phrase);
    const found = signs.shift();
    if (found === `${close}?`) return [...of, []];
    if (found !== close) throw new Error(`"${close}" is missing in "${phrase}"`);
    return of;
  }

  #nodes(sign: string, signs: string[], phrase: string): readonly Node[] {
    if (sign === '(') return [anyOf(this.#bracket(signs, ')', phrase), false)];
    if (sign === '[') return [anyOf([...this.#bracket(signs, ']', phrase), []], false)];
    if (sign === '^') return [{ kind: 'first' }];
    if (sign === '$') return [{ kind: 'last' }];
    if (sign === '?') return [{ kind: 'question' }];
    if (sign === '#') return [{ kind: 'symbol', symbol: this.vocabulary.number }];
    if (sign === '&') return [{ kind: 'symbol', symbol: this.vocabulary.name }];
    if (sign === '_') return [{ kind: 'gap', least: 1, most: 1 }];
    if (sign.startsWith('_')) return [{ kind: 'gap', least: 0, most: Number(sign.slice(1)) }];
    if (sign.startsWith('@')) return [this.#set(sign.slice(1), phrase)];
    if (sign !== '!' && sign !== '~') return this.#words(sign, phrase);
    const next = signs.shift();
    const [node] = next === undefined ? [] : this.#nodes(next, signs, phrase);
    if (!node) throw new Error(`nothing after "${sign}" in "${phrase}"`);
    return [{ kind: sign === '!' ? 'not' : 'notBefore', node }];
  }

  #words(sign: string, phrase: string): readonly Node[] {
    if (!/\p{L}|\p{N}/u.test(sign)) throw new Error(`"${sign}" is no word in "${phrase}"`);
    if (sign.startsWith('*')) return [{ kind: 'symbol', symbol: this.vocabulary.ending(foldWord(sign.slice(1))) }];
    const forms = phraseWords(sign.replace(/\*$/, ''), this.#spelling);
    return forms.map((form, index) =>
      sign.endsWith('*') && index === forms.length - 1
        ? { kind: 'symbol', symbol: this.vocabulary.stem(form) }
        : this.#word(form),
    );
  }

  #word(form: string): Node {
    return { kind: 'symbol', symbol: this.vocabulary.word(form) };
  }

  #set(name: string, phrase: string): Node {
    const known = this.#known.get(name);
    if (known) return known;
    const entries = this.#sets[name];
    if (!entries) throw new Error(`no set "${name}" for "${phrase}"`);
    const node = anyOf(
      entries.map((entry) => this.#whole(entry, entry)),
      true,
    );
    this.#known.set(name, node);
    return node;
  }
}
