import type { Option, Policy } from './schema';

/** True from the day on from which an option is never offered any more. */
export const isRetired = ({ retiredOn }: Option, today: string): boolean =>
  retiredOn !== undefined && retiredOn <= today;

/** The currencies in which the policy has limits, those of its shops first. */
export function currenciesOf({ authority, shops }: Pick<Policy, 'authority' | 'shops'>): string[] {
  const all = [
    authority.quickConcede,
    ...authority.levels.flatMap(({ perCase, rolling }) => [perCase ?? {}, rolling?.limit ?? {}]),
  ].flatMap((table) => Object.keys(table));
  const own = shops.map(({ currency }) => currency).filter((currency) => all.includes(currency));
  return [...new Set([...own, ...all])];
}
