import { describe, expect, it } from 'vitest';
import { openHints } from '@/lib/desk/hinting';
import { writeReply } from '@/lib/desk/replying';
import { practiceTickets } from '@/entrypoints/practice/tickets';
import { asTicket } from '@/entrypoints/practice/asTicket';
import { makeDesk, until } from '../../make/desk';
import { NOW } from '../../make/offerCase';

const complaints = practiceTickets(NOW).filter(({ kind }) => kind !== 'noComplaint');

describe('our own words', () => {
  it.each(complaints.map((ticket) => [ticket.id, ticket.kind, ticket] as const))(
    'in the reply to practice ticket %s (%s) have nothing against them',
    async (_, __, ticket) => {
      const { desk, show } = makeDesk();
      const open = await show(asTicket(ticket, 'practice:'));
      await writeReply(desk, open.advice.recommended);
      const written = await until(() => (desk.open()?.tone ? desk.open() : undefined));
      expect(openHints(desk).map((hint) => `${hint.class}: ${hint.quote}`)).toEqual([]);
      expect(written.gaps).toEqual([]);
    },
  );
});
