import { countedOptions } from '../offers/usage';
import type { Policy } from '../policy/schema';

/** Which options of a policy have a stock or a monthly budget, and since when what was given of them counts. */
export function countedIn(policy: Policy, now: number, zone: string): { option: string; since: string }[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  return countedOptions(policy.catalog, today);
}
