import type { ExternalRoute, Policy } from './schema';

/**
 * Where customers of a country can turn outside the shop: what the team names for the country itself, else for its region, else what holds everywhere
 * else; undefined where the team names none.
 */
export function externalRouteOf(
  { externalRoutes = [], regions }: Pick<Policy, 'externalRoutes' | 'regions'>,
  country: string | undefined,
): ExternalRoute | undefined {
  const where = (isOf: (region: string) => boolean): ExternalRoute | undefined =>
    externalRoutes.find(({ region }) => isOf(region));
  return (
    where((region) => region === country) ??
    where((region) => country !== undefined && regions[region]?.includes(country) === true) ??
    where((region) => region === '*')
  );
}
