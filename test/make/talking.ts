import type { CaseRow, ReplyRow } from '@/lib/history/rows';
import { MINUTE } from '@/lib/kernel/time';
import type { Message, Ticket } from '@/lib/ticket/contract';
import { NOW } from './offerCase';
import { practiceTicket } from './open';

export type Line = [role: Message['role'], minutes: number, text?: string, author?: string];

/** A talk of which each line is so many minutes after the first one. */
export function talking(lines: Line[], change: Partial<Ticket> = {}): Ticket {
  const messages = lines.map(([role, minutes, text = 'Hello', author = role]): Message => ({
    role,
    author,
    text,
    at: NOW + minutes * MINUTE,
  }));
  return { ...practiceTicket('late'), tags: [], messages, ...change };
}

/** A case of a complaint on which nothing was done. */
export const caseRow = (change: Partial<CaseRow> = {}): CaseRow => ({
  id: 'c',
  customer: 'k',
  shop: 'main',
  openedAt: NOW,
  complaintSince: NOW,
  facts: {},
  ticks: {},
  points: [],
  choices: {},
  ...change,
});

/** A reply of it that was sent. */
export const replyRow = (change: Partial<ReplyRow> = {}): ReplyRow => ({
  id: 'r',
  reply: 'r',
  case: 'c',
  customer: 'k',
  mode: 'public',
  text: 'We will call you tomorrow.',
  hasThanks: true,
  hasApology: true,
  saidBefore: 0,
  gifts: [],
  promises: [],
  insertedAt: NOW,
  by: 'Anna',
  state: 'sent',
  sentAt: NOW + MINUTE,
  ...change,
});

/** What a reply gives, or lets the customer choose. */
export const gift = (option: string, isEntitlement: boolean, choiceOf?: string) => ({
  grant: option,
  option,
  label: option,
  isEntitlement,
  cost: { minor: 500, currency: 'EUR' },
  ...(choiceOf && { choiceOf }),
});
