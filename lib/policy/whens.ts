import type { Condition, When } from './parts/conditions';
import type { Policy } from './schema';

/** One condition of a document, and where it stands. */
export interface Placed {
  path: string;
  condition: Condition;
}

const inWhen = (path: string, when: When = []): Placed[] =>
  when.flatMap((all, index) => all.map((condition, at) => ({ path: `${path}.when[${index}][${at}]`, condition })));

const inRows = (part: string, rows: readonly { when?: When | undefined }[]): Placed[] =>
  rows.flatMap(({ when }, index) => inWhen(`${part}[${index}]`, when));

/** Every condition of a document, wherever it is asked. */
export const conditionsIn = ({ catalog, entitlements, authority, plays, checklist }: Policy): Placed[] => [
  ...inRows('authority.escalations', authority.escalations),
  ...inRows('catalog', catalog),
  ...inRows('entitlements', entitlements),
  ...entitlements.flatMap(({ grounds }, index) => inRows(`entitlements[${index}].grounds`, grounds)),
  ...inRows('checklist.added', checklist.added),
  ...inRows('plays', plays),
];
