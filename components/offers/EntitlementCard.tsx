import type { Entitlement } from '@/lib/entitlement/entitlements';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './Offers.module.css';

interface Props {
  entitlement: Entitlement;
  label: string;
  isChosen: boolean;
  onToggle: () => void;
}

/** A remedy that the customer can claim: blue, with its ground. No authority limits it. */
export function EntitlementCard({ entitlement, label, isChosen, onToggle }: Props) {
  const { t, format } = useSpeech();
  const { ground, amount, rule } = entitlement;
  const basis = t(`offer.basis.${ground.basis}`, { source: ground.source });
  return (
    <div className={`${styles.card} ${styles.due}`} data-testid={`entitlement-${rule.id}`} data-chosen={isChosen}>
      <div className={styles.words}>
        <strong>{label}</strong>
        <span className={styles.why}>
          <bdi>{basis}</bdi>
          {!ground.isVerified && ` · ${t('offer.notVerified')}`}
        </span>
      </div>
      <div className={styles.deal}>
        {amount && <span className={styles.value}>{format.money(amount)}</span>}
        <Button
          aria-pressed={isChosen}
          aria-label={t(isChosen ? 'offer.removeNamed' : 'offer.addNamed', { name: label })}
          onClick={onToggle}
        >
          {t(isChosen ? 'offer.remove' : 'offer.add')}
        </Button>
      </div>
    </div>
  );
}
