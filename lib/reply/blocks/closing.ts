import type { Block } from '../context';
import { fill } from '../template';

export const closing: Block = {
  id: 'closing',
  order: 90,
  joins: false,
  isForPraise: true,
  applies: ({ channel }) => channel !== 'phone' && channel !== 'chat',
  write: ({ phrases, agentName }) => fill(phrases.closing, { agent: agentName }),
};
