import type { Membership } from '@/lib/desk/membership';
import { membershipOf } from '@/lib/desk/membership';
import { thumbprint } from '@/lib/signing/keys';
import { teamFrom } from '@/lib/team/team';
import type { Message, Ticket } from '@/lib/ticket/contract';
import { makeTeam, type Person } from './approval';
import { makeDesk } from './desk';
import { freshDb } from './history';

/** A team whose people each sit at a desk of their own, as on machines of their own. */
export async function makePeople() {
  const { team, revoked, person, reads } = await makeTeam();
  const member =
    ({ key, card }: Person, now: () => number) =>
    (): Promise<Membership | undefined> =>
      membershipOf(teamFrom({ teamKey: team.publicKey, card, revoked: [...revoked] }), key, now);
  const seat = (who: Person) => {
    const made = makeDesk(freshDb(), () => member(who, made.clock.now)());
    return made;
  };
  const leave = async (who: Person): Promise<void> => void revoked.push(await thumbprint(who.key.publicKey));
  return { person, reads, seat, leave };
}

/** The ticket with one more internal note of a colleague. */
export const withNote = (ticket: Ticket, text: string, role: Message['role'] = 'note'): Ticket => ({
  ...ticket,
  messages: [...ticket.messages, { id: `note ${ticket.messages.length}`, author: 'Colleague', role, text }],
});
