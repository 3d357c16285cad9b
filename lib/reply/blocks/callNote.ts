import type { Block, Offered } from '../context';
import { promisesOf } from '../promises';
import { fill, toText, words } from '../template';

const list = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `\n\n${title}\n${lines.map((line) => `- ${line}`).join('\n')}` : '';

/** After a call the text is a note for the ticket: what was said, offered and promised. */
export const callNote: Block = {
  id: 'callNote',
  order: 5,
  joins: false,
  applies: ({ channel }) => channel === 'phone',
  write: (context) => {
    const { phrases, points, choices, extras, customerName } = context;
    const told = (offered: readonly Offered[]): string[] =>
      offered.flatMap(({ lines, values }) => lines.map((line) => toText(fill(line, values), phrases.holes)));
    return [
      ...fill(phrases.call.title, { name: customerName }),
      words(list(phrases.call.points, points)),
      words(list(phrases.call.offered, [...told(choices), ...told(extras)])),
      words(
        list(
          phrases.call.promised,
          promisesOf(context).map(({ text }) => text),
        ),
      ),
    ];
  },
};
