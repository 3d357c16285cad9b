import { describe, expect, it } from 'vitest';
import type { Desk } from '@/lib/desk/desk';
import { beginReply, discardReply, insertReply, replyText, toggleOffer } from '@/lib/desk/replying';
import { confirmSent } from '@/lib/desk/sending';
import type { OpenTicket } from '@/lib/desk/state';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';

const now = (desk: Desk): OpenTicket => {
  const open = desk.open();
  if (!open) throw new Error('no ticket');
  return open;
};
const text = (desk: Desk): string => replyText(now(desk));

describe('an angry customer in a chat', () => {
  async function angry() {
    const made = makeDesk();
    await made.show(practiceTicket('price'));
    made.desk.edit({ customerType: 'angry' });
    expect(now(made.desk).advice.next.code).toBe('listen');
    return made;
  }
  const offer = '€12.00';

  it('is answered without an offer while they are heard out, and with one once they have finished', async () => {
    const { desk } = await angry();
    await beginReply(desk);
    expect(text(desk)).toContain(now(desk).context.phrases.thanks.first);
    expect(text(desk)).not.toContain(offer);
    discardReply(desk);
    desk.edit({ hasFinished: true });
    await beginReply(desk);
    expect(text(desk)).toContain(offer);
  });

  it('is answered so again, until they have finished', async () => {
    const { desk } = await angry();
    await beginReply(desk);
    await insertReply(desk);
    await confirmSent(desk, now(desk).record.replies[0]!);
    expect(now(desk).advice.next.code).toBe('listen');
    await beginReply(desk);
    expect(text(desk)).not.toContain(offer);
  });

  it('is offered what the agent has chosen, even so', async () => {
    const { desk } = await angry();
    await beginReply(desk);
    toggleOffer(desk, 'G09');
    expect(text(desk)).toContain(offer);
  });
});
