import { countPoints, type PointSeen } from '@/lib/advice/points';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

/** Long points are named by how they begin. */
const SHOWN = 60;
/** So many are named; the section of the points has them all. */
const NAMED = 2;
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Below the reply: how many of the customer's points it answers, and which it does not (R29). Nothing where no points were noted; a note answers nobody. */
export function PointsLeft({ points }: { points: readonly PointSeen[] }) {
  const { t, format } = useSpeech();
  const { total, answered } = countPoints(points);
  if (total === 0) return null;
  const open = points.filter(({ state }) => state === 'open');
  return (
    <div className={styles.left} data-testid="points-left">
      <span className={open.length === 0 ? styles.ok : styles.warn}>
        {t('points.inReply', { answered: format.number(answered), count: total })}
      </span>
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.slice(0, NAMED).map(({ id, text }) => (
            <li key={id}>
              {t('points.notAnswered')} <bdi>{t('evidence.quote', { quote: short(text) })}</bdi>
            </li>
          ))}
          {open.length > NAMED && <li>{t('offer.more', { count: open.length - NAMED })}</li>}
        </ul>
      )}
    </div>
  );
}
