import type { Fault } from '@/lib/policy/check';
import type { Ground } from '@/lib/policy/schema';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Check } from './Check';
import { Choice } from './Choice';
import { ClockForm } from './ClockForm';
import { addClock, editClock, editGround, pathOf, removeClock, type Change, type Placed } from './edits';
import styles from './Entitlements.module.css';
import { faultAt } from './faults';

const KINDS = ['claim', 'duty', 'burden'] as const;
const BASES = ['law', 'policy'] as const;

interface Props {
  placed: Placed;
  faults: readonly Fault[];
  onChange: (change: Change) => void;
}

/** Where a rule comes from: its source, when somebody last looked, and its place in the order. */
function Origin({ placed, faults, onChange }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { ground } = placed;
  const path = pathOf(placed);
  const set = (change: Partial<Ground>): void => onChange(editGround(placed, change));
  return (
    <div className={styles.grid}>
      <TextField
        label={t('desk.entitlements.source')}
        value={ground.source}
        maxLength={2000}
        fault={faultAt(faults, `${path}.source`, speech)}
        onChange={(event) => set({ source: event.target.value })}
      />
      <Choice
        label={t('desk.entitlements.basis')}
        value={ground.basis}
        values={BASES}
        nameOf={(basis) => t(`desk.entitlements.bases.${basis}`)}
        onChoose={(basis) => set({ basis })}
      />
      <TextField
        label={t('desk.entitlements.checkedOn')}
        type="date"
        value={ground.checkedOn}
        fault={faultAt(faults, `${path}.checkedOn`, speech)}
        onChange={(event) => set({ checkedOn: event.target.value })}
      />
      <TextField
        label={t('desk.entitlements.rank')}
        type="number"
        min={1}
        value={String(ground.rank)}
        fault={faultAt(faults, `${path}.rank`, speech)}
        onChange={(event) => set({ rank: Number(event.target.value) })}
      />
      <Check
        label={t('desk.entitlements.isVerified')}
        isOn={ground.isVerified}
        onChange={(isVerified) => set({ isVerified })}
      />
    </div>
  );
}

/** Everything of a rule in one region that the team can change without writing the document by hand. */
export function GroundForm(props: Props) {
  const { placed, faults, onChange } = props;
  const { t } = useSpeech();
  const clocks = placed.ground.clocks ?? [];
  return (
    <div className={styles.form}>
      <Origin {...props} />
      {clocks.map((clock, at) => (
        <ClockForm
          key={clock.id}
          clock={clock}
          path={`${pathOf(placed)}.clocks[${at}]`}
          faults={faults}
          onChange={(change) => onChange(editClock(placed, at, change))}
          onRemove={() => onChange(removeClock(placed, at))}
        />
      ))}
      <div className={styles.row}>
        {KINDS.map((kind) => (
          <Button key={kind} onClick={() => onChange(addClock(placed, kind))}>
            {t(`desk.entitlements.addTerm.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
