import { fileURLToPath } from 'node:url';
import { customerOf, subjectOf } from '../served/page.ts';
import type { Wanted } from './eye.ts';

/** One of the two extensions that are compared. */
export interface Side {
  start: { extension: string; profile?: string };
  /** What its panel shows of a ticket. */
  shows: (ticket: number) => Wanted;
  /** What must stand in the panel at the end, or nothing was measured. */
  proof: string;
}

const byId = (id: string): string => `[data-testid="${id}"]`;

/** The customer's name first, then everything that advises, of the same ticket. */
function panelOf(ticket: number): Wanted {
  const name = { css: byId('customer-name'), text: customerOf(ticket).name };
  return {
    name: [name],
    all: [
      name,
      { css: byId('history-line') },
      { css: byId('fact-order'), text: String(10_000 + ticket) },
      // Said in a message only: the words were read, not just the subject.
      { css: byId('fact-claimed') },
      { css: '[data-testid^="entitlement-"], [data-testid^="offer-"]' },
    ],
  };
}

/** The extension with a filled store. Only a customer whom it knows again has a past to unfold. */
export const ours = (extension: string, profile: string): Side => ({
  start: { extension, profile },
  shows: panelOf,
  proof: byId('timeline-fold'),
});

/** The least that an extension of this kind can do: the page's title in a panel. */
export const bareStart: Side = {
  start: { extension: fileURLToPath(new URL('bare-start', import.meta.url)) },
  shows: (ticket) => ({ name: [{ css: 'h1', text: subjectOf(ticket) }] }),
  proof: 'h1:not(:empty)',
};
