import type { Run } from '@/lib/entitlement/clock';
import type { Entitlement } from '@/lib/entitlement/entitlements';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { runText } from './clockText';
import styles from './Offers.module.css';

interface Props {
  entitlement: Entitlement;
  label: string;
  isChosen: boolean;
  /** It was given in this case, and is not added once more. */
  isGiven: boolean;
  /** What we owe for being late is for those who decide. */
  showsExposure: boolean;
  onToggle?: (() => void) | undefined;
}

/** The terms of a remedy: until when it can be claimed, until when we have to act. A duty that is over wants attention. */
function Terms({ runs }: { runs: readonly Run[] }) {
  const speech = useSpeech();
  return runs.map((run) => {
    const text = runText(run, speech);
    if (text === undefined) return null;
    const isLate = run.clock.kind === 'duty' && run.state === 'ended';
    return (
      <span
        key={run.clock.id}
        className={isLate ? styles.late : styles.why}
        data-testid={`term-${run.clock.id}`}
        data-state={run.state}
      >
        {text}
      </span>
    );
  });
}

/** A remedy that the customer can claim: blue, with its ground and its terms. No authority limits it. */
export function EntitlementCard({ entitlement, label, isChosen, isGiven, showsExposure, onToggle }: Props) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { ground, amount, rule, runs, exposure } = entitlement;
  const basis = t(`offer.basis.${ground.basis}`, { source: ground.source });
  const isOwed = showsExposure && rule.remedy !== 'penalty' && exposure?.amount !== undefined;
  return (
    <div className={`${styles.card} ${styles.due}`} data-testid={`entitlement-${rule.id}`} data-chosen={isChosen}>
      <div className={styles.words}>
        <strong>{label}</strong>
        {isGiven && (
          <span className={styles.why} data-testid={`given-${rule.id}`}>
            {t('reason.alreadyGiven')}
          </span>
        )}
        <Terms runs={runs} />
        {isOwed && exposure.amount && (
          <span className={styles.late} data-testid={`exposure-${rule.id}`}>
            {t('offer.exposure', {
              days: t('clock.length.days', { count: exposure.days }),
              amount: format.money(exposure.amount),
            })}
          </span>
        )}
        <span className={styles.why}>
          <bdi>{basis}</bdi> · {t('offer.checkedOn', { date: format.date(ground.checkedOn) })}
          {!ground.isVerified && ` · ${t('offer.notVerified')}`}
        </span>
      </div>
      <div className={styles.deal}>
        {amount && <span className={styles.value}>{format.money(amount)}</span>}
        {onToggle && (isChosen || !isGiven) && (
          <Button
            aria-pressed={isChosen}
            aria-label={t(isChosen ? 'offer.removeNamed' : 'offer.addNamed', { name: label })}
            onClick={onToggle}
          >
            {t(isChosen ? 'offer.remove' : 'offer.add')}
          </Button>
        )}
      </div>
    </div>
  );
}
