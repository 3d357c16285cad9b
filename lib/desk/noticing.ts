import { findBlocks, type Block } from '../approval/block';
import type { Desk } from './desk';
import type { OpenTicket } from './state';

/** Blocks in what colleagues wrote. What a customer writes is never looked at. */
function blocksIn({ ticket }: OpenTicket): Block[] {
  const texts = ticket.messages.filter(({ role }) => role === 'note' || role === 'agent').map(({ text }) => text);
  const blocks = texts.flatMap(findBlocks);
  return [...new Map(blocks.map((block) => [block.jws, block])).values()];
}

/**
 * Watches the notes of the open ticket for requests and answers: nothing has to be pasted then. What judges signatures is loaded when there is
 * something to judge.
 */
export function noticeDecisions(desk: Desk): void {
  let looked: OpenTicket | undefined;
  let turn = 0;
  desk.onOpen((open) => {
    const { ticket, record } = open;
    if (open.isReading || record.isOtherRequester) return;
    if (looked?.ticket === ticket && looked.record.requests === record.requests) return;
    looked = open;
    const own = ++turn;
    const blocks = blocksIn(open);
    if (blocks.length === 0 && !desk.parts.store.getState().found) return;
    void import('./decisions').then(({ lookAt }) => lookAt(desk, open, blocks, () => own === turn));
  });
}
