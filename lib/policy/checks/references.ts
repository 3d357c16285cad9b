import type { Fault } from '../faults';
import { nameHint } from '../hints';
import type { PolicyRule } from '../rule';

const COUNTRY = /^[A-Z]{2}$/;

/** Grounds and external routes stand in a region that the document defines, or everywhere; a route may be of one country alone. */
export const regions: PolicyRule = ({ entitlements, externalRoutes = [], regions: known }) => {
  const inRegion = (path: string, region: string, isCountry = false): Fault[] =>
    region === '*' || isCountry || Object.hasOwn(known, region)
      ? []
      : [{ path, code: 'unknownRegion', received: region, ...nameHint(region, Object.keys(known)) }];
  return [
    ...entitlements.flatMap(({ grounds }, index) =>
      grounds.flatMap(({ region }, at) => inRegion(`entitlements[${index}].grounds[${at}].region`, region)),
    ),
    ...externalRoutes.flatMap(({ region }, index) =>
      inRegion(`externalRoutes[${index}].region`, region, COUNTRY.test(region)),
    ),
  ];
};

/** A play proposes what there is. */
export const offers: PolicyRule = ({ plays, catalog, entitlements }) => {
  const known = new Set([...catalog, ...entitlements].map(({ id }) => id));
  return plays.flatMap((play, index) =>
    play.offers.flatMap((id, at): Fault[] =>
      known.has(id)
        ? []
        : [{ path: `plays[${index}].offers[${at}]`, code: 'unknownOffer', received: id, ...nameHint(id, [...known]) }],
    ),
  );
};

/** The team works by a calendar that the document has. */
export const calendar: PolicyRule = ({ deadlines, calendars }) => {
  const known = calendars.map(({ id }) => id);
  const received = deadlines.calendar;
  return known.includes(received)
    ? []
    : [{ path: 'deadlines.calendar', code: 'unknownCalendar', received, ...nameHint(received, known) }];
};

/** Changes of the checklist are of items that ship with the program; asked only where those are known. */
export const items: PolicyRule = ({ checklist }, { items: known }) =>
  known === undefined
    ? []
    : checklist.changes.flatMap(({ item }, index): Fault[] =>
        known.includes(item)
          ? []
          : [
              {
                path: `checklist.changes[${index}].item`,
                code: 'unknownItem',
                received: item,
                ...nameHint(item, known),
              },
            ],
      );
