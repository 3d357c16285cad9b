import type { Speech } from '@/lib/i18n/i18n';
import type { CsvFault } from '@/lib/policy/csv';
import type { Fault } from '@/lib/policy/faults';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import { faultText, meantText } from './faultText';
import styles from './policy.module.css';

/** A fault that tables have in common with documents is said in the same words. */
const isOfDocument = (fault: CsvFault, { has }: Speech): fault is CsvFault & Omit<Fault, 'path'> =>
  !has(`desk.csv.${fault.code}`);

function text(fault: CsvFault, speech: Speech): string {
  if (isOfDocument(fault, speech)) return faultText(fault, speech);
  const { code, expected = '', received = '', hint } = fault;
  return meantText(speech.t(`desk.csv.${code}`, { expected, received }), hint, speech);
}

/** Why a table was not taken over: each mistake with its row, its column and how it may be mended. */
export function CsvFaults({ faults }: { faults: readonly CsvFault[] }) {
  const speech = useSpeech();
  const { t, format } = speech;
  return (
    <Notice kind="bad" title={t('desk.csv.title')} testId="csv-faults">
      <ul className={styles.lines}>
        {faults.map((fault) => (
          <li key={`${fault.row} ${fault.column} ${fault.code}`}>
            <strong>{t('desk.csv.place', { row: format.number(fault.row), column: fault.column })}</strong>:{' '}
            {text(fault, speech)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
