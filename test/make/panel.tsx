import { act } from 'react';
import type { Circumstances } from '@/entrypoints/sidepanel/services';
import { TicketBody } from '@/entrypoints/sidepanel/TicketBody';
import type { DraftRow } from '@/lib/history/drafts';
import { settingsFrom } from '@/lib/settings/settings';
import type { Ticket } from '@/lib/ticket/contract';
import { makeDesk } from './desk';
import { policy } from './policy';
import { paint, shown } from './screen';

const usual: Circumstances = {
  settings: settingsFrom({ agentName: 'Anna' }),
  policy,
  isPolicyBroken: false,
  team: undefined,
  card: undefined,
  standing: { name: 'Anna', agentId: '', level: 1, isSigned: false },
  language: 'en',
};

/** The panel at a ticket, as it looks at any moment. */
export async function panelAt(ticket: Ticket, change: Partial<Circumstances> = {}) {
  const circumstances = { ...usual, ...change };
  const made = makeDesk();
  await made.show(ticket);
  const look = (): void => {
    const open = made.desk.open();
    if (open) paint(<TicketBody open={open} desk={made.desk} circumstances={circumstances} />);
  };
  look();
  made.desk.parts.store.subscribe(() => act(look));
  const fact = (name: string) => made.desk.open()?.record.case?.facts[name];
  const draft = (): DraftRow | undefined => made.desk.open()?.record.draft;
  return { ...made, look, fact, draft };
}

const pressIn = (id: string, css: string): void => act(() => shown(id)?.querySelector<HTMLElement>(css)?.click());

/** Confirms what a chip suggests. */
export const confirm = (id: string): void => pressIn(id, 'button:first-child');

/** Opens the other values of a chip that is suggested. */
export const openMore = (id: string): void => pressIn(id, 'button[aria-haspopup]');
