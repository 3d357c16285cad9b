import { isPrivateLetter, type Block, type Offered, type ReplyContext } from '../context';
import { fill, words, type Segment } from '../template';

const linesOf = ({ lines, values }: Offered): Segment[][] => lines.map((line) => fill(line, values));

/** The choice as a numbered list; a single remedy is told as what we do now (R39). */
function choice({ phrases, choices, figure }: ReplyContext): Segment[] {
  const lines = choices.flatMap(linesOf);
  if (lines.length === 1) return [words(`${phrases.options.only} `), ...(lines[0] ?? [])];
  return [
    words(phrases.options.choose),
    ...lines.flatMap((line, index) => [words(`\n${figure(index + 1)}. `), ...line]),
    words(`\n${phrases.options.reply}`),
  ];
}

export const options: Block = {
  id: 'options',
  order: 40,
  joins: false,
  applies: (context) => isPrivateLetter(context) && context.choices.length > 0,
  write: choice,
};

/** What comes on top: named apart from what the customer is entitled to, and without a condition (law 1 of the house). */
export const extras: Block = {
  id: 'extras',
  order: 50,
  joins: false,
  applies: (context) => isPrivateLetter(context) && context.extras.length > 0,
  write: ({ phrases, extras: given }) =>
    given.flatMap((offered, index) => {
      const [before = '', after = ''] = offered.isPlain ? [] : phrases.options.extra.split('{{text}}');
      return [words(index > 0 ? `\n${before}` : before), ...linesOf(offered).flat(), words(after)];
    }),
};
