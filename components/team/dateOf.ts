/** The calendar date of a moment at this machine, as ISO text. */
export const dateOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
