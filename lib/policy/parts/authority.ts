import * as v from 'valibot';
import { TIERS } from '../../kernel/enums';
import { When } from './conditions';
import { Count, Level, Percent, Table, Text, Texts } from './values';

const AuthorityLevel = v.strictObject({
  level: Level,
  label: Texts,
  /** Highest goodwill sum of one case; absent: no limit. */
  perCase: v.optional(Table),
  percentOfOrder: v.optional(Percent),
  /** Highest goodwill sum per customer within so many days; absent: no limit. */
  rolling: v.optional(v.strictObject({ days: Count, limit: Table })),
  /** Within how many working hours this level answers; 0: at once. */
  answersInHours: v.pipe(v.number(), v.minValue(0, 'negative'), v.maxValue(1000, 'tooLarge')),
  /** Who answers when the time is half gone. */
  deputy: v.optional(Text),
});

/** Who may decide which sum (handbook 4.3). */
export const Authority = v.strictObject({
  levels: v.pipe(v.array(AuthorityLevel), v.length(3, 'threeLevels')),
  quickConcede: Table,
  maxGrantsPerCase: Count,
  /** Remedy and goodwill above this share of the item price deserve a warning (P10). */
  overcompensationPercent: Percent,
  /** Cases that need at least this level whatever the sum: safety, a letter from a lawyer, the press. */
  escalations: v.array(v.strictObject({ when: When, level: Level, reason: Text })),
  /** Goodwill limits of customers of a tier, in percent of the usual ones (R59); absent: 100. */
  tierPercent: v.optional(v.record(v.picklist(TIERS), v.pipe(Percent, v.minValue(100, 'tooSmall')))),
  /** For how many hours an approval can be used. */
  approvalHours: Count,
  /** What to do about stock and budgets that are only known as far as this machine has seen: go by that, or ask the lead. */
  seenFromHere: v.picklist(['trust', 'ask']),
});
