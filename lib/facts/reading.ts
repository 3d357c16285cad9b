import { find, type Found } from './entries';
import { entriesOf, type Lexicon } from './lexicon';
import type { Passage } from './suggestion';
import { tokensOf, type Tokens } from './tokens';

/** An entry of the lexicon in the customer's words, with how much it counts there. */
export interface Hit {
  list: string;
  entry: string;
  /** The entry's weight after its place and the clause that it stands in. */
  weight: number;
  isNegated: boolean;
  /** Said in a question or after a word of wishing: not told but asked for. */
  isAsked: boolean;
  passage: Passage;
  /** Characters of the passage. */
  start: number;
  end: number;
}

/** How far a negation reaches, in words. */
const REACH = 3;
/** People name the matter in the subject, and in how they begin. */
const IN_TITLE = 1.5;
const IN_FIRST_SENTENCE = 1.2;
/** What might be is not what is: "if it breaks". */
const HEDGED = 0.4;
/** What is asked for by name counts more than what is mentioned: "I want a refund". */
const WISHED = 1.6;
const WISH_REACH = 6;
/** A first line is a title when it is no longer than this and more follows. */
const LONGEST_TITLE = 90;

/** Lists that say how the others are to be taken; they speak for nothing by themselves. */
const CONTROLS = ['hedges', 'breaks', 'neutral'];

/** Lists whose phrases hide what stands in them. */
const MASKS = ['neutral', 'settled'];
const isGoal = (list: string): boolean => list.startsWith('goals.');

/** Tokens that a control list has, each as the range that it covers. */
class Control {
  private readonly at: Set<number>;
  constructor(found: readonly Found[], list: string) {
    this.at = new Set(
      found.flatMap((each) =>
        each.list === list ? Array.from({ length: each.to - each.from + 1 }, (_, step) => each.from + step) : [],
      ),
    );
  }
  has(token: number): boolean {
    return this.at.has(token);
  }
}

/** Lists whose weight doesn't hang on their place. */
const PLACELESS = ['claim', 'notClaim', 'notClaimAfter', 'promised'];

interface Controls {
  tokens: Tokens;
  negators: Control;
  negatorsAfter: Control;
  hedges: Control;
  breaks: Control;
  wishes: Control;
}

/** True where a negation stands beside the entry in the same clause, and not in the entry itself. */
function isNegated({ from, to }: Found, { tokens, negators, negatorsAfter, breaks }: Controls): boolean {
  for (let at = from; at <= to; at++) if (negators.has(at) || negatorsAfter.has(at)) return false;
  const clause = tokens.clauses[from];
  for (let at = from - 1; at >= from - REACH && tokens.clauses[at] === clause && !breaks.has(at); at--)
    if (negators.has(at)) return true;
  for (let at = to + 1; at <= to + REACH && tokens.clauses[at] === clause && !breaks.has(at); at++)
    if (negatorsAfter.has(at)) return true;
  return false;
}

/** True where the clause begins with a condition. */
function isHedged({ from }: Found, { tokens, hedges }: Controls): boolean {
  const clause = tokens.clauses[from];
  for (let at = from - 1; at >= from - 2 * REACH && tokens.clauses[at] === clause; at--)
    if (hedges.has(at)) return true;
  return false;
}

/** True where a word of wishing stands before the entry in the same sentence. */
function isWished({ from }: Found, { tokens, wishes }: Controls): boolean {
  for (let at = from; at >= from - WISH_REACH && tokens.sentences[at] === tokens.sentences[from]; at--)
    if (wishes.has(at)) return true;
  return false;
}

function placeWeight(passage: Passage, start: number, sentence: number): number {
  if (passage.message === undefined) return IN_TITLE;
  const line = passage.text.indexOf('\n');
  const hasTitle = line > 0 && line <= LONGEST_TITLE && passage.text.length > 2 * line;
  if (hasTitle && start < line) return IN_TITLE;
  return sentence === 0 ? IN_FIRST_SENTENCE : 1;
}

/**
 * An entry inside a longer phrase that means something else: "thanks" in "thanks to". A goal is hidden by what was made good and by another goal, too:
 * "refund" in "got my refund" and in "the status of my refund".
 */
const isMasked = (found: Found, masks: readonly Found[]): boolean =>
  masks.some(
    ({ list, from, to }) =>
      (list === 'neutral' || isGoal(found.list)) &&
      from <= found.from &&
      found.to <= to &&
      to - from > found.to - found.from,
  );

function hitsIn(passage: Passage, tokens: Tokens, lexicon: Lexicon): Hit[] {
  const found = find(entriesOf(lexicon), tokens);
  const masks = found.filter(({ list }) => MASKS.includes(list) || isGoal(list));
  const controls: Controls = {
    tokens,
    negators: new Control(found, 'negators'),
    negatorsAfter: new Control(found, 'negatorsAfter'),
    hedges: new Control(found, 'hedges'),
    breaks: new Control(found, 'breaks'),
    wishes: new Control(found, 'wishes'),
  };
  return found
    .filter((each) => !CONTROLS.includes(each.list) && !isMasked(each, masks))
    .map((each): Hit => {
      const start = tokens.starts[each.from] ?? 0;
      const sentence = tokens.sentences[each.from] ?? 0;
      const isWish = isWished(each, controls);
      // Of sums and promises the words beside them decide, wherever they stand.
      const place = PLACELESS.includes(each.list) ? 1 : placeWeight(passage, start, sentence);
      return {
        list: each.list,
        entry: each.entry,
        weight:
          each.weight * place * (isHedged(each, controls) ? HEDGED : 1) * (isGoal(each.list) && isWish ? WISHED : 1),
        isNegated: isNegated(each, controls),
        isAsked: isWish || tokens.questions.has(sentence),
        passage,
        start,
        end: tokens.ends[each.to] ?? start,
      };
    });
}

/** What was read in the customer's words. */
export interface Reading {
  /** Every place where the lexicon knows something. */
  all: Hit[];
  /** The same with each entry once, where it counts most: repeating a word makes it no truer. */
  once: Hit[];
  tokens: Tokens[];
}

/** Everything that the lexicon knows in the passages. */
export function readPassages(passages: readonly Passage[], lexicon: Lexicon): Reading {
  const tokens = passages.map(({ folded }) => tokensOf(folded, lexicon.joins));
  const all = passages.flatMap((passage, index) => {
    const own = tokens[index];
    return own ? hitsIn(passage, own, lexicon) : [];
  });
  const once = new Map<string, Hit>();
  for (const hit of all) {
    const key = `${hit.list} ${hit.entry} ${hit.isNegated}`;
    const known = once.get(key);
    if (!known || hit.weight > known.weight) once.set(key, hit);
  }
  return { all, once: [...once.values()], tokens };
}
