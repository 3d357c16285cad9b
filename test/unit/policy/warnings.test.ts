import { describe, expect, it } from 'vitest';
import type { Policy } from '@/lib/policy/schema';
import { policyWarnings, type Warning } from '@/lib/policy/warnings';
import { policy } from '../../make/policy';

const TODAY = '2026-11-26';

const warned = (change: Partial<Policy>, inUse?: Policy): Warning[] =>
  policyWarnings({ ...policy, ...change }, { today: TODAY, inUse });
const only = (code: Warning['code'], change: Partial<Policy>, inUse?: Policy): Warning[] =>
  warned(change, inUse).filter((warning) => warning.code === code);
const [agent, lead, management] = policy.authority.levels as [Level, Level, Level];
type Level = Policy['authority']['levels'][number];
const withLevels = (...levels: Level[]): Partial<Policy> => ({ authority: { ...policy.authority, levels } });
const option = (id: string) => policy.catalog.find((each) => each.id === id)!;

describe('before a document is published', () => {
  it('the shipped one is warned of for unverified rows and the end of its calendars only', () => {
    const dated = ['notVerified', 'calendarEnds', 'calendarEnded'];
    expect(warned({}).filter(({ code }) => !dated.includes(code))).toEqual([]);
    expect(only('notVerified', {})).toContainEqual(expect.objectContaining({ regions: ['EU'] }));
  });

  it.each<[string, Partial<Policy>]>([
    ['only options of the lead', { catalog: [option('G12'), option('G13')] }],
    ['only a retired option', { catalog: [{ ...option('G01'), retiredOn: TODAY }] }],
    ['only an option that begins tomorrow', { catalog: [{ ...option('G01'), from: '2026-11-27' }] }],
    ['only an option that ended yesterday', { catalog: [{ ...option('G01'), until: '2026-11-25' }] }],
    [
      'only a gift that is used up',
      {
        catalog: [{ ...option('G03'), limits: { stock: { count: 0, countedOn: TODAY } } }],
      },
    ],
    [
      'only a gift that costs more than an agent may give',
      {
        catalog: [option('G03')],
        ...withLevels({ ...agent, perCase: { EUR: 399 } }, lead, management),
      },
    ],
    [
      'only a gift without a cost in the currency of the shop',
      {
        catalog: [option('G03')],
        shops: [{ ...policy.shops[0]!, currency: 'CHF' }],
      },
    ],
  ])('%s leaves agents with nothing, and that is said', (_what, change) => {
    expect(only('noOptionForAgent', change)).toHaveLength(1);
  });

  it('ready words that name a sum nobody has decided are named with their place and language', () => {
    const [play] = policy.plays;
    const texts = [
      { id: 'money', label: { en: 'Money' }, text: { en: 'You get {{amount}}.', it: 'Le rendiamo 20 €.' } },
    ];
    expect(only('decidedInText', { plays: [{ ...play!, texts }] })).toEqual([
      { path: 'plays[0].texts[0].text.it', code: 'decidedInText', words: '20 €' },
    ]);
  });

  it.each(['G01', 'G03', 'G07', 'G09'])('%s alone is enough for agents', (id) => {
    expect(only('noOptionForAgent', { catalog: [option(id)] })).toEqual([]);
  });

  it('a currency with a limit for the lead and none for the agent is named', () => {
    const levels = withLevels({ ...agent, perCase: { EUR: 2500, IRR: 20_000_000 } }, lead, management);
    expect(only('limitMissing', levels)).toEqual([
      { path: 'authority.levels[0].perCase.RUB', code: 'limitMissing', level: 1, currency: 'RUB' },
    ]);
  });

  it('a shop in a currency without limits is named', () => {
    const shops = [{ ...policy.shops[0]!, currency: 'CHF' }];
    expect(only('limitMissing', { shops }).map(({ path }) => path)).toEqual([
      'authority.levels[0].perCase.CHF',
      'authority.levels[1].perCase.CHF',
    ]);
  });

  it('a claim to be met at once that is above the agent is named', () => {
    const authority = { ...policy.authority, quickConcede: { EUR: 2501 } };
    expect(only('quickAboveLimit', { authority })).toMatchObject([{ quick: 2501, limit: 2500 }]);
  });

  it('a text that is missing in a language is named', () => {
    const [first, ...others] = policy.catalog;
    const catalog = [{ ...first!, text: { en: 'Sorry.', ru: 'Простите.' } }, ...others];
    expect(only('languageMissing', { catalog })).toEqual([
      { path: 'catalog[0].text', code: 'languageMissing', languages: ['fa', 'it'] },
    ]);
  });

  it.each([
    ['2026-11-25', ['calendarEnded']],
    ['2026-11-26', ['calendarEnds']],
    ['2027-01-25', ['calendarEnds']],
    ['2027-01-26', []],
  ])('holidays known until %s: %j', (knownUntil, codes) => {
    const calendars = [{ ...policy.calendars[0]!, knownUntil }];
    expect(
      warned({ calendars })
        .map(({ code }) => code)
        .filter((code) => code.startsWith('calendar')),
    ).toEqual(codes);
  });

  it('an option whose last day is past is named, unless it is retired', () => {
    const catalog = [
      { ...option('G01'), until: '2026-11-25' },
      { ...option('G02'), until: '2026-11-26' },
      { ...option('G03'), until: '2026-11-25', retiredOn: '2026-11-25' },
    ];
    expect(only('optionEnded', { catalog }).map(({ path }) => path)).toEqual(['catalog[0].until']);
  });

  it('a version that is not above the one in use is named', () => {
    expect(only('versionNotHigher', {}, policy)).toMatchObject([{ version: 1, inUse: 1 }]);
    expect(only('versionNotHigher', { version: 2 }, policy)).toEqual([]);
  });
});
