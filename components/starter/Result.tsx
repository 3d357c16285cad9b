import type { Policy } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import styles from './starter.module.css';

type Level = Policy['authority']['levels'][number];
type Texts = Readonly<Record<string, string>>;

function useNames(): (rows: readonly { label: Texts }[]) => string {
  const { format, language } = useSpeech();
  return (rows) => format.list(rows.map(({ label }) => label[language] ?? label.en ?? Object.values(label)[0] ?? ''));
}

/** How far one level may go, in a sentence. */
function LevelLine({ name, level, currency, quick }: { name: string; level: Level; currency: string; quick: number }) {
  const { t, format } = useSpeech();
  const inWords = (minor = 0): string => format.money({ minor, currency });
  return (
    <li>
      {t(`desk.starter.${name}`, {
        perCase: inWords(level.perCase?.[currency]),
        rolling: inWords(level.rolling?.limit[currency]),
        days: level.rolling?.days ?? 0,
        quick: inWords(quick),
      })}
    </li>
  );
}

/** What the answers come to, in words: the shop, the ladder, what there is to give and what was left out. */
export function Result({ policy, defaults }: { policy: Policy; defaults: Policy }) {
  const { t, format } = useSpeech();
  const names = useNames();
  const { shops, authority, catalog, regions } = policy;
  const { country = '', currency = '' } = shops[0] ?? {};
  const own = catalog.filter(({ id }) => !defaults.catalog.some((each) => each.id === id));
  const leftOut = defaults.catalog.filter(({ id }) => !catalog.some((each) => each.id === id));
  const hasLaw = Object.values(regions).some((countries) => countries.includes(country));
  const [agent, lead] = authority.levels;
  const quick = authority.quickConcede[currency] ?? 0;
  return (
    <ul className={styles.result} data-testid="starter-result">
      <li>{t('desk.starter.shop', { country: format.country(country), currency })}</li>
      {agent && <LevelLine name="agent" level={agent} currency={currency} quick={quick} />}
      {lead && <LevelLine name="lead" level={lead} currency={currency} quick={quick} />}
      <li>
        {t('desk.starter.options', { count: catalog.length })}
        {': '}
        {names(catalog)}
      </li>
      <li>{own.length > 0 ? t('desk.starter.ownGifts', { names: names(own) }) : t('desk.starter.noGifts')}</li>
      {leftOut.length > 0 && <li>{t('desk.starter.leftOut', { names: names(leftOut) })}</li>}
      <li>{hasLaw ? t('desk.starter.law') : t('desk.starter.noLaw', { country: format.country(country) })}</li>
    </ul>
  );
}
