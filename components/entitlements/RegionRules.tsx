import { useState } from 'react';
import type { Fault } from '@/lib/policy/check';
import type { Policy } from '@/lib/policy/schema';
import { labelIn } from '../offers/words';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { addGround, groundsOf, type Change } from './edits';
import styles from './Entitlements.module.css';
import { GroundCard } from './GroundCard';
import { regionName } from './regionName';

interface Props {
  policy: Policy;
  faults: readonly Fault[];
  region: string;
  /** Today as an ISO date. */
  today: string;
  onRegion: (region: string) => void;
  onChange: (change: Change) => void;
}

/** A rule more for the region. */
function AddGround({ policy, region, today, onChange }: Omit<Props, 'faults' | 'onRegion'>) {
  const { t, language } = useSpeech();
  const [ruleAt, setRuleAt] = useState(0);
  return (
    <div className={styles.row}>
      <SelectField
        label={t('desk.entitlements.rule')}
        value={ruleAt}
        onChange={(event) => setRuleAt(Number(event.target.value))}
      >
        {policy.entitlements.map((rule, at) => (
          <option key={rule.id} value={at}>
            {labelIn(rule.label, language, rule.id)}
          </option>
        ))}
      </SelectField>
      <Button onClick={() => onChange(addGround(ruleAt, region, today))} data-testid="add-ground">
        {t('desk.entitlements.add')}
      </Button>
    </div>
  );
}

/** The remedies of one region in their order. */
export function RegionRules({ policy, faults, region, today, onRegion, onChange }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const placed = groundsOf(policy, region);
  return (
    <section className={styles.part} aria-label={t('desk.entitlements.rules')}>
      <h2>{t('desk.entitlements.rules')}</h2>
      <SelectField
        label={t('desk.entitlements.region')}
        value={region}
        data-testid="region"
        onChange={(event) => onRegion(event.target.value)}
      >
        {[...Object.keys(policy.regions), '*'].map((code) => (
          <option key={code} value={code}>
            {regionName(code, t('desk.entitlements.everywhereElse'), speech)}
          </option>
        ))}
      </SelectField>
      <ol className={styles.list}>
        {placed.map((each) => (
          <GroundCard key={`${each.rule.id} ${each.groundAt}`} placed={each} faults={faults} onChange={onChange} />
        ))}
      </ol>
      <AddGround policy={policy} region={region} today={today} onChange={onChange} />
    </section>
  );
}
