import type { Meter } from '@/lib/advice/advise';
import { useSpeech } from '../ui/speech';
import styles from './Meters.module.css';

/** How much of the agent's limits is used, as far as this machine knows. */
export function Meters({ meters }: { meters: readonly Meter[] }) {
  const { t, format } = useSpeech();
  if (meters.length === 0) return null;
  return (
    <div className={styles.meters}>
      <dl>
        {meters.map(({ used, limit, days }) => (
          <div key={days ?? 0} className={styles.meter}>
            <dt>{days === undefined ? t('meter.case') : t('meter.customer', { count: days })}</dt>
            <dd>
              <span className={styles.bar} aria-hidden>
                <span
                  style={{
                    inlineSize: `${Math.min(100, limit.minor === 0 ? 0 : (100 * used.minor) / limit.minor)}%`,
                  }}
                />
              </span>
              {t('meter.of', { used: format.money(used), limit: format.money(limit) })}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('meter.thisMachine')}</p>
    </div>
  );
}
