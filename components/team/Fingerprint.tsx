import { useEffect, useState } from 'react';
import type { PublicKey } from '@/lib/signing/keys';
import { spoken } from '@/lib/team/introduction';
import { useSpeech } from '../ui/speech';
import styles from './team.module.css';

/** A key's fingerprint in groups of digits, to be read aloud and compared. */
export function Fingerprint({ of, testId }: { of: PublicKey; testId?: string }) {
  const { format } = useSpeech();
  const [digits, setDigits] = useState('');
  useEffect(() => {
    let isWanted = true;
    void spoken(of).then((found) => isWanted && setDigits(found));
    return () => {
      isWanted = false;
    };
  }, [of]);
  return (
    <code className={styles.fingerprint} dir="ltr" data-testid={testId}>
      {format.digits(digits)}
    </code>
  );
}
