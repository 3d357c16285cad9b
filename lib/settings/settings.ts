import * as v from 'valibot';
import { LANGUAGES } from '../languages';

/** What one person has set on this machine. */
export const Settings = v.object({
  /** Name and id of the agent; self-declared until the team has issued a card. */
  agentName: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  agentId: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  level: v.optional(v.picklist([1, 2, 3]), 1),
  /** Language of the interface; empty follows the browser. */
  language: v.optional(v.string(), ''),
  look: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Experts see a line a step, novices the wording too. */
  isExpert: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Settings from the store. A field that is broken falls back to its default, the others stay. */
export function settingsFrom(data: unknown): Settings {
  const known = typeof data === 'object' && data !== null ? data : {};
  const kept = Object.entries(known).filter(([name, value]) => v.safeParse(Settings, { [name]: value }).success);
  return v.parse(Settings, Object.fromEntries(kept));
}

/** The language of the interface: as set, else the first of the browser's that we speak, else English. */
export function interfaceLanguage(settings: Settings, preferred: readonly string[]): string {
  if (LANGUAGES.includes(settings.language)) return settings.language;
  const spoken = preferred.map((tag) => tag.split('-')[0] ?? '').find((code) => LANGUAGES.includes(code));
  return spoken ?? 'en';
}
