import { decidedIn } from './decided';
import { isGivable, isThere } from './offerable';
import type { Policy } from './schema';
import { textsIn } from './texts';

/** Something that is allowed but deserves a second look before agents get it: a code, where it is, and the figures to say it with. */
export type Warning = { path: string } & (
  | { code: 'noOptionForAgent'; currency: string }
  | { code: 'limitMissing'; level: number; currency: string }
  | { code: 'quickAboveLimit'; currency: string; quick: number; limit: number }
  | { code: 'languageMissing'; languages: string[] }
  | { code: 'notVerified'; regions: string[] }
  | { code: 'calendarEnds' | 'calendarEnded'; until: string }
  | { code: 'optionEnded'; until: string }
  | { code: 'decidedInText'; words: string }
  | { code: 'versionNotHigher'; version: number; inUse: number }
);

export interface LookedAt {
  /** The calendar date of now. */
  today: string;
  /** The document that agents have, where there is one. */
  inUse?: Policy | undefined;
}

/** So many days before the holidays of a calendar run out it is time to enter the next ones. */
const CALENDAR_DAYS = 60;

type Rule = (policy: Policy, looked: LookedAt) => Warning[];

const currenciesOf = ({ shops }: Policy): string[] => [...new Set(shops.map(({ currency }) => currency))];

/** Agents would be left with no option at all in a currency of the shops. */
const agents: Rule = (policy, { today }) => {
  const agent = policy.authority.levels[0];
  const there = policy.catalog.filter((option) => isThere(option, today));
  if (!agent) return [];
  return currenciesOf(policy)
    .filter((currency) => !there.some((option) => isGivable(option, agent, currency)))
    .map((currency) => ({ path: 'catalog', code: 'noOptionForAgent', currency }));
};

/** A currency that a shop sells in, or that has a limit for one level, without one for another: its amounts go up the ladder. */
const limits: Rule = (policy) => {
  const tables = policy.authority.levels.flatMap(({ perCase, level }, index) =>
    perCase ? [{ perCase, level, path: `authority.levels[${index}].perCase` }] : [],
  );
  const currencies = new Set([...tables.flatMap(({ perCase }) => Object.keys(perCase)), ...currenciesOf(policy)]);
  return tables.flatMap(({ perCase, level, path }) =>
    [...currencies]
      .filter((currency) => perCase[currency] === undefined)
      .map((currency): Warning => ({ path: `${path}.${currency}`, code: 'limitMissing', level, currency })),
  );
};

/** A claim that is to be met at once, but which the agent may not meet. */
const quick: Rule = ({ authority: { quickConcede, levels } }) =>
  Object.entries(quickConcede).flatMap(([currency, amount]): Warning[] => {
    const limit = levels[0]?.perCase?.[currency];
    const path = `authority.quickConcede.${currency}`;
    return limit !== undefined && amount > limit
      ? [{ path, code: 'quickAboveLimit', currency, quick: amount, limit }]
      : [];
  });

/** A text is missing in a language that others have. */
const languages: Rule = (policy) => {
  const placed = textsIn(policy);
  const all = [...new Set(placed.flatMap(({ texts }) => Object.keys(texts)))];
  return placed.flatMap(({ path, texts }): Warning[] => {
    const missing = all.filter((language) => texts[language] === undefined);
    return missing.length > 0 ? [{ path, code: 'languageMissing', languages: missing }] : [];
  });
};

const verified: Rule = ({ entitlements }) =>
  entitlements.flatMap(({ grounds }, index): Warning[] => {
    const regions = grounds.filter(({ isVerified }) => !isVerified).map(({ region }) => region);
    return regions.length > 0 ? [{ path: `entitlements[${index}]`, code: 'notVerified', regions }] : [];
  });

const calendars: Rule = (policy, { today }) => {
  const soon = Temporal.PlainDate.from(today).add({ days: CALENDAR_DAYS }).toString();
  return policy.calendars.flatMap(({ knownUntil }, index): Warning[] => {
    if (knownUntil > soon) return [];
    const code = knownUntil < today ? 'calendarEnded' : 'calendarEnds';
    return [{ path: `calendars[${index}].knownUntil`, code, until: knownUntil }];
  });
};

/** An option whose time is over, and that nobody has retired. */
const ended: Rule = ({ catalog }, { today }) =>
  catalog.flatMap(({ until, retiredOn }, index): Warning[] =>
    until !== undefined && until < today && retiredOn === undefined
      ? [{ path: `catalog[${index}].until`, code: 'optionEnded', until }]
      : [],
  );

/** Ready words that name a sum or a day which nobody has decided for the case at hand. */
const decided: Rule = ({ plays }) =>
  plays.flatMap(({ texts = [] }, index) =>
    texts.flatMap(({ text }, at) =>
      Object.entries(text).flatMap(([language, written]): Warning[] => {
        const words = decidedIn(written, language);
        const path = `plays[${index}].texts[${at}].text.${language}`;
        return words === undefined ? [] : [{ path, code: 'decidedInText', words }];
      }),
    ),
  );

/** Agents take over newer versions only. */
const version: Rule = ({ version: own }, { inUse }) =>
  inUse && own <= inUse.version
    ? [{ path: 'version', code: 'versionNotHigher', version: own, inUse: inUse.version }]
    : [];

const RULES: readonly Rule[] = [agents, version, limits, quick, ended, decided, calendars, languages, verified];

/** What deserves a second look before a document is published, the gravest first. Pure. */
export const policyWarnings = (policy: Policy, looked: LookedAt): Warning[] =>
  RULES.flatMap((rule) => rule(policy, looked));
