import type { Fault } from '@/lib/policy/check';
import type { Clock } from '@/lib/policy/schema';
import { CASE_DATES } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Check } from './Check';
import { Choice } from './Choice';
import styles from './Entitlements.module.css';
import { faultAt } from './faults';

const UNITS = ['hours', 'days', 'workingDays', 'months', 'years'] as const;
const UNKNOWN = ['ask', 'assumeRunning'] as const;

interface Props {
  clock: Clock;
  /** Where it stands in the document. */
  path: string;
  faults: readonly Fault[];
  onChange: (change: Partial<Clock>) => void;
  onRemove: () => void;
}

/** One term: from when, how long, and what holds while its beginning is not known. */
export function ClockForm({ clock, path, faults, onChange, onRemove }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { length } = clock;
  return (
    <fieldset className={styles.clock} data-testid={`clock-${clock.id}`}>
      <legend>{t(`desk.entitlements.kind.${clock.kind}`)}</legend>
      <div className={styles.grid}>
        <TextField
          label={t('desk.entitlements.length')}
          type="number"
          min={1}
          value={String(length.count)}
          fault={faultAt(faults, `${path}.length.count`, speech)}
          onChange={(event) => onChange({ length: { ...length, count: Number(event.target.value) } })}
        />
        <Choice
          label={t('desk.entitlements.unit')}
          value={length.unit}
          values={UNITS}
          nameOf={(unit) => t(`desk.entitlements.units.${unit}`)}
          onChoose={(unit) => onChange({ length: { ...length, unit } })}
        />
        <Choice
          label={t('desk.entitlements.start')}
          value={clock.start}
          values={CASE_DATES}
          nameOf={(date) => t(`clock.after.${date}`)}
          onChoose={(start) => onChange({ start })}
        />
        <Choice
          label={t('desk.entitlements.whenUnknown')}
          value={clock.whenStartUnknown}
          values={UNKNOWN}
          nameOf={(each) => t(`desk.entitlements.unknown.${each}`)}
          onChoose={(whenStartUnknown) => onChange({ whenStartUnknown })}
        />
      </div>
      <div className={styles.row}>
        <Check
          label={t('desk.entitlements.moves')}
          isOn={clock.movesToWorkingDay}
          onChange={(movesToWorkingDay) => onChange({ movesToWorkingDay })}
        />
        <Button kind="quiet" onClick={onRemove}>
          {t('desk.entitlements.removeTerm')}
        </Button>
      </div>
    </fieldset>
  );
}
