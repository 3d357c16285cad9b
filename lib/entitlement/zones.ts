import shipped from './zones.json';

/** Time zones by country code: first the one in which most people live, then the first and the last to see a day end. */
export type Zones = Readonly<Record<string, readonly string[]>>;

const SHIPPED: Zones = shipped;

/** The time zones of a country: the team's own, else those that ship with the program, else the one at hand. */
export const zonesOf = (country: string, own: Zones | undefined, atHand: string): readonly string[] =>
  own?.[country] ?? SHIPPED[country] ?? [atHand];

/** Whose time it is: what is to the customer's favour ends where midnight comes last, what we have to do where it comes first. */
export type Side = 'customer' | 'shop';

const onSide = (moments: readonly number[], side: Side): number =>
  side === 'customer' ? Math.max(...moments) : Math.min(...moments);

const MIDNIGHTS_KEPT = 2000;
const midnights = new Map<string, number>();

/** When a day begins in a zone. Kept, because zones are dear to ask and the terms of a case ask for the same few days again and again. */
function midnight(day: Temporal.PlainDate, zone: string): number {
  const key = `${zone} ${day.toString()}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  if (midnights.size >= MIDNIGHTS_KEPT) midnights.clear();
  const at = day.toZonedDateTime(zone).epochMilliseconds;
  midnights.set(key, at);
  return at;
}

/** When a calendar day is over (24:00), in epoch ms. A day of 23 or 25 hours ends when the next one begins. */
export function endOfDay(day: Temporal.PlainDate, zones: readonly string[], side: Side): number {
  const next = day.add({ days: 1 });
  return onSide(
    zones.map((zone) => midnight(next, zone)),
    side,
  );
}

/** When a calendar day begins, in the same way. */
export const startOfDay = (day: Temporal.PlainDate, zones: readonly string[], side: Side): number =>
  onSide(
    zones.map((zone) => midnight(day, zone)),
    side,
  );

/** The calendar date of a moment: for the customer the earliest of the country, for us the latest. */
export function dayAt(moment: number, zones: readonly string[], side: Side): Temporal.PlainDate {
  const at = Temporal.Instant.fromEpochMilliseconds(moment);
  const days = zones.map((zone) => at.toZonedDateTimeISO(zone).toPlainDate());
  return days.reduce((a, b) => (Temporal.PlainDate.compare(a, b) < 0 === (side === 'customer') ? a : b));
}
