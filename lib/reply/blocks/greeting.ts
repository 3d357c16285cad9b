import type { Block } from '../context';
import { fill } from '../template';

export const greeting: Block = {
  id: 'greeting',
  order: 0,
  joins: false,
  isForPraise: true,
  applies: ({ channel }) => channel !== 'phone',
  write: ({ phrases, customerName }) =>
    fill(customerName ? phrases.greeting.named : phrases.greeting.plain, { name: customerName }),
};
