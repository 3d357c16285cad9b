import { useEffect, useState } from 'react';
import { Phone } from 'lucide-react';
import { useSpeech } from '../ui/speech';
import styles from './practice.module.css';

/** A call that is on the line now. */
export function CallCard({ name, phone }: { name: string; phone: string }) {
  const { t } = useSpeech();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((value) => value + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className={styles.call} aria-label={t('practice.call')}>
      <Phone size={18} aria-hidden />
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <p className={styles.meta}>
          <bdi dir="ltr">{phone}</bdi> · {t('practice.lineOpen', { count: seconds })}
        </p>
      </div>
    </section>
  );
}
