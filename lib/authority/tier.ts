import type { Tier } from '../kernel/enums';
import type { MoneyTable } from '../kernel/money';
import type { LevelLimits } from './authority';

type Percents = Readonly<Partial<Record<Tier, number>>>;

const scaled = (table: MoneyTable, percent: number): MoneyTable =>
  Object.fromEntries(
    Object.entries(table).map(([currency, minor]) => [
      currency,
      Math.min(Number.MAX_SAFE_INTEGER, Math.floor((minor * percent) / 100)),
    ]),
  );

/**
 * The ladder as it stands for a customer of a tier (R59): the sums of a case and of a customer grow by the team's percent, rounded down. Shares of
 * the order, the limits of single options and the quick concession stay. A tier that nobody knows is none.
 */
export function forTier<L extends LevelLimits>(
  levels: readonly L[],
  percents: Percents | undefined,
  tier: Tier | undefined,
): readonly L[] {
  const percent = (tier && percents?.[tier]) ?? 100;
  if (percent === 100) return levels;
  return levels.map((level) => ({
    ...level,
    ...(level.perCase && { perCase: scaled(level.perCase, percent) }),
    ...(level.rolling && { rolling: { ...level.rolling, limit: scaled(level.rolling.limit, percent) } }),
  }));
}
