import { optionFiles } from '../languages/options';
import { checkPolicy } from './check';
import rules from './default.json';
import type { Policy } from './schema';

/** Steps and ready words by their number. */
interface PlayTexts {
  label: string;
  steps: Record<string, string>;
  texts: Record<string, { label: string; text: string }>;
}

interface OptionTexts {
  levels: Record<string, string>;
  catalog: Record<string, { label: string; text: string }>;
  entitlements: Record<string, { label: string; text: string }>;
  plays: Record<string, PlayTexts>;
  routes: Record<string, string>;
}

const all = Object.entries(optionFiles<OptionTexts>());

const inAllLanguages = (text: (texts: OptionTexts) => string | undefined): Record<string, string> =>
  Object.fromEntries(all.map(([language, texts]) => [language, text(texts) ?? '']));

/** The words of a play in all languages; which steps and texts it has is told by the first of them. */
function playTexts(id: string) {
  const { steps = {}, texts = {} } = all[0]?.[1].plays[id] ?? {};
  return {
    label: inAllLanguages(({ plays }) => plays[id]?.label),
    steps: Object.keys(steps).map((step) => ({
      id: step,
      label: inAllLanguages(({ plays }) => plays[id]?.steps[step]),
    })),
    texts: Object.keys(texts).map((name) => ({
      id: name,
      label: inAllLanguages(({ plays }) => plays[id]?.texts[name]?.label),
      text: inAllLanguages(({ plays }) => plays[id]?.texts[name]?.text),
    })),
  };
}

/**
 * The policy that the extension ships with: the sample shop of the handbook (parts 4.2-4.4) with limits in EUR, RUB and IRR.
 * Its rules are data beside this file, its texts come from the language folders.
 */
export function defaultPolicy(): Policy {
  const checked = checkPolicy({
    ...rules,
    authority: {
      ...rules.authority,
      levels: rules.authority.levels.map((level) => ({
        ...level,
        label: inAllLanguages(({ levels }) => levels[level.label]),
      })),
    },
    catalog: rules.catalog.map((option) => ({
      ...option,
      label: inAllLanguages(({ catalog }) => catalog[option.id]?.label),
      text: inAllLanguages(({ catalog }) => catalog[option.id]?.text),
    })),
    entitlements: rules.entitlements.map((rule) => ({
      ...rule,
      label: inAllLanguages(({ entitlements }) => entitlements[rule.id]?.label),
      text: inAllLanguages(({ entitlements }) => entitlements[rule.id]?.text),
    })),
    plays: rules.plays.map((play) => ({ ...play, ...playTexts(play.id) })),
    externalRoutes: rules.externalRoutes.map((route) => ({
      ...route,
      text: inAllLanguages(({ routes }) => routes[route.region]),
    })),
  });
  if (!checked.ok) throw new Error(`the shipped policy is broken: ${JSON.stringify(checked.fault)}`);
  return checked.value;
}
