import type { Block, PromiseMade, ReplyContext } from './context';
import { promisesOf } from './promises';
import { toText, words, type Segment } from './template';

const files = import.meta.glob<Record<string, Block>>('./blocks/*.ts', { eager: true });
const blocks = Object.values(files)
  .flatMap((file) => Object.values(file))
  .toSorted((a, b) => a.order - b.order);

/** A reply as the blocks make it. */
export interface Composed {
  text: string;
  /** Blocks of this reply in their order, and whether each is in it. */
  blocks: { id: string; isOn: boolean }[];
  holes: string[];
  /** How many concrete remedies the customer can choose from. */
  optionCount: number;
  promises: PromiseMade[];
}

/** A block that can't apply at all is not offered for switching on: an options block needs options. */
const isPossible = (block: Block, context: ReplyContext): boolean =>
  block.applies(context) ||
  (block.id === 'apology' && context.channel !== 'phone' && context.customerType !== 'confused');

/** A block that joins goes on in the paragraph before it, but never in the line of the greeting. */
function between(before: Block | undefined, block: Block): Segment[] {
  if (!before) return [];
  return [words(block.joins && before.id !== 'greeting' ? ' ' : '\n\n')];
}

/** Builds a reply from its blocks. Pure: time, names, sums and dates come in with the context. */
export function compose(context: ReplyContext): Composed {
  const possible = blocks.filter((block) => (!context.isPraise || block.isForPraise) && isPossible(block, context));
  const isOn = (block: Block): boolean => context.switched[block.id] ?? (!block.isAsked && block.applies(context));
  const used = possible.filter(isOn);
  const segments = used.flatMap((block, index) => [...between(used[index - 1], block), ...block.write(context)]);
  const has = (id: string): boolean => used.some((block) => block.id === id);
  return {
    text: toText(segments, context.phrases.holes),
    blocks: possible.map((block) => ({ id: block.id, isOn: isOn(block) })),
    holes: segments.flatMap((segment) => (segment.kind === 'hole' ? [segment.name] : [])),
    optionCount:
      has('options') || has('callNote') ? context.choices.reduce((sum, { lines }) => sum + lines.length, 0) : 0,
    promises: has('promise') || has('callNote') ? promisesOf(context) : [],
  };
}
