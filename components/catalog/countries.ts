import type { Policy } from '@/lib/policy/schema';
import { COUNTRIES } from '../facts/words';

/** The countries that a condition may name: those of the shops and regions, and the commonest ones. */
export const countriesOf = ({ shops, regions }: Pick<Policy, 'shops' | 'regions'>): string[] => [
  ...new Set([...shops.map(({ country }) => country), ...COUNTRIES, ...Object.values(regions).flat()]),
];
