import { blockText } from '@/lib/approval/block';
import { requestIn } from '@/lib/approval/request';
import type { JudgedRequest } from '@/lib/approval/judge';
import { ask, textOfRequest } from '@/lib/desk/asking';
import { setFact } from '@/lib/desk/caring';
import { decide } from '@/lib/desk/handing';
import { membershipOf } from '@/lib/desk/membership';
import type { OpenTicket } from '@/lib/desk/state';
import type { RequestRow } from '@/lib/history/rows';
import type { Verdict } from '@/lib/offers/types';
import { thumbprint } from '@/lib/signing/keys';
import { teamFrom } from '@/lib/team/team';
import type { Message, Ticket } from '@/lib/ticket/contract';
import { answerTo, makeTeam, signAnswer, type Person } from './approval';
import { makeDesk, until } from './desk';
import { freshDb } from './history';
import { practiceTicket } from './open';

export type Seat = ReturnType<typeof makeDesk>;

/** A team whose people each sit at a desk of their own, as on machines of their own. */
export async function makePeople() {
  const { team, revoked, person, reads } = await makeTeam();
  const seat = ({ key, card }: Person): Seat => {
    const made = makeDesk(freshDb(), () =>
      membershipOf(teamFrom({ teamKey: team.publicKey, card, revoked: [...revoked] }), key, made.clock.now),
    );
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

/** What the desk says of the credit that the lead decides. */
export const verdictOf = (open: OpenTicket | undefined): Verdict | undefined =>
  open?.advice.offers.find(({ option }) => option.id === 'G12')?.verdict;

/** The newest request of the open ticket's customer. */
export const rowOf = ({ desk }: Seat): RequestRow | undefined => desk.open()?.record.requests[0];

/** An agent has a defect of high severity open and asks for the credit; gives the ticket with the request in a note. */
export async function asked(at: Seat, ticket = practiceTicket('defectExpensive')): Promise<Ticket> {
  await at.show(ticket);
  await setFact(at.desk, 'severity', 'high');
  await until(() => (verdictOf(at.desk.open())?.kind === 'ask' ? true : undefined));
  await ask(at.desk, 'G12');
  const row = await until(() => rowOf(at));
  return withNote(ticket, textOfRequest(at.desk, row));
}

/** The request that a lead's desk has found in the notes. */
export async function foundBy(lead: Seat): Promise<JudgedRequest> {
  return until(() => lead.desk.parts.store.getState().found?.requests[0]);
}

/** A lead finds the request in the note and decides it; gives the ticket with the answer in a note too. */
export async function answered(ticket: Ticket, lead: Seat, deciding: Parameters<typeof decide>[2]): Promise<Ticket> {
  await lead.show(ticket);
  if (!(await decide(lead.desk, await foundBy(lead), deciding))) throw new Error(`not decided: ${lead.status()}`);
  return withNote(ticket, lead.desk.parts.store.getState().found?.written[0]?.text ?? '');
}

/** Why requests and answers were not taken up. */
export const refusals = (at: Seat): string[] =>
  (at.desk.parts.store.getState().found?.refused ?? []).map(({ fault }) => fault.reason);

/** An answer to the agent's request that somebody made by hand, as a note. */
export async function handmade(
  at: Seat,
  ticket: Ticket,
  by: Person,
  change: Parameters<typeof answerTo>[3] = {},
): Promise<Ticket> {
  const row = rowOf(at);
  const request = requestIn(row?.jws ?? '');
  if (!row || !request) throw new Error('no request');
  const jws = await signAnswer(await answerTo(row.jws, request, by, change), by.key);
  return withNote(ticket, blockText('answer', jws, []));
}
