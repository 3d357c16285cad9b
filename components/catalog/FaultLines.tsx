import { useSpeech } from '../ui/speech';
import { COLUMNS } from './columns';
import styles from './Catalog.module.css';
import { faultWords } from './faultWords';
import { useHand, type RowFault } from './hand';

function Line({ fault }: { fault: RowFault }) {
  const speech = useSpeech();
  const { set, drop } = useHand();
  const { text, mend } = faultWords(fault, speech);
  const take = (): void => {
    drop(fault.path);
    set(fault.path, mend?.value);
  };
  return (
    <p>
      {text}{' '}
      {mend && (
        <button type="button" className={styles.mend} onClick={take}>
          {mend.text}
        </button>
      )}
    </p>
  );
}

/** What is wrong with an option, below its row. */
export function FaultLines() {
  const { option, faults } = useHand();
  if (faults.length === 0) return null;
  return (
    <div role="row" className={styles.faults}>
      <div role="gridcell" aria-colspan={COLUMNS.length} id={`faults-${option.id}`} aria-live="polite">
        {faults.map((fault) => (
          <Line key={`${fault.path} ${fault.code}`} fault={fault} />
        ))}
      </div>
    </div>
  );
}
