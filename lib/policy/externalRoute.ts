import type { ExternalRoute, Policy } from './schema';

/** Where customers of a country can turn outside the shop: by their region, else what holds everywhere else; undefined where the team names none. */
export function externalRouteOf(
  { externalRoutes = [], regions }: Pick<Policy, 'externalRoutes' | 'regions'>,
  country: string | undefined,
): ExternalRoute | undefined {
  const isOf = ({ region }: ExternalRoute): boolean =>
    country !== undefined && (region === country || regions[region]?.includes(country) === true);
  return externalRoutes.find(isOf) ?? externalRoutes.find(({ region }) => region === '*');
}
