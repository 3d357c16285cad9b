import type { Block } from '../context';
import { fill } from '../template';

const INITIAL = /^\p{L}\.$/u;
/** Russian patronymics: with a given name they are the polite address, and the family name beside them is none. */
const PATRONYMIC = /(?:[ое]вич|[ое]вна|ична|ильич|кузьмич)$/iu;

/** The name as one is spoken to: without the initial that stands for a family name, and in Russian by given name and patronymic. */
function addressed(name: string): string {
  const words = name.trim().split(/\s+/);
  const at = words.findIndex((word) => PATRONYMIC.test(word));
  if (words.length === 3 && at > 0) return words.slice(at - 1, at + 1).join(' ');
  return (words.length > 1 && INITIAL.test(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ');
}

export const greeting: Block = {
  id: 'greeting',
  order: 0,
  joins: false,
  isForPraise: true,
  applies: ({ channel }) => channel !== 'phone',
  write: ({ phrases, customerName }) =>
    fill(customerName ? phrases.greeting.named : phrases.greeting.plain, {
      name: customerName && addressed(customerName),
    }),
};
