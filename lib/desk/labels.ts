import { customersZone } from '../advice/customersZone';
import type { Format } from '../i18n/format';
import type { DeskParts } from './parts';
import type { OpenTicket } from './state';

/** What the team calls an option, an entitlement or a level, in a language. */
const inLanguage = (texts: Readonly<Record<string, string>> | undefined, language: string, otherwise: string): string =>
  texts?.[language] ?? texts?.en ?? otherwise;

type Parts = Pick<DeskParts, 'policy' | 'language'>;

/** The name of an option or an entitlement; its id where it has none. */
export function labelOf({ policy, language }: Parts, id: string): string {
  const { catalog, entitlements } = policy();
  return inLanguage([...catalog, ...entitlements].find((entry) => entry.id === id)?.label, language(), id);
}

/** Who decides at a level. */
export const levelName = ({ policy, language }: Parts, level: number): string =>
  inLanguage(policy().authority.levels[level - 1]?.label, language(), String(level));

/** Somebody whom the team names as one of its levels, as another language calls them; any other name stays as it is. */
export function nameIn({ policy }: Pick<Parts, 'policy'>, name: string, language: string): string {
  const level = policy().authority.levels.find(({ label }) => Object.values(label).includes(name));
  return inLanguage(level?.label, language, name);
}

/** How moments are written to the customer: in the language of the letter, by the customer's clock and not by the agent's. */
export const customersFormat = ({ languages, policy, zone }: DeskParts, { language, advice }: OpenTicket): Format =>
  languages.format(language, customersZone(advice, policy().zones, zone));
