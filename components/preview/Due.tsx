import type { Entitlements } from '@/lib/entitlement/entitlements';
import type { Policy } from '@/lib/policy/schema';
import offers from '../offers/Offers.module.css';
import { useSpeech } from '../ui/speech';
import styles from './Preview.module.css';

interface Props {
  entitled: Entitlements;
  policy: Policy;
}

/** What the customer is entitled to, in the order of law. No authority limits it, so every level sees the same. */
export function Due({ entitled, policy }: Props) {
  const { t, format, language } = useSpeech();
  if (entitled.kind === 'unknown') {
    const facts = format.list(entitled.facts.map((fact) => t(`fact.${fact}`)));
    return <p className={styles.line}>{t('offer.entitledUnknown', { facts })}</p>;
  }
  if (entitled.list.length === 0) return <p className={styles.line}>{t('offer.nothingDue')}</p>;
  return (
    <ul aria-label={t('offer.entitled')}>
      {entitled.list.map(({ rule, ground, amount }) => {
        const label = policy.entitlements.find(({ id }) => id === rule.id)?.label;
        return (
          <li key={rule.id} className={`${offers.card} ${offers.due}`} data-testid={`preview-${rule.id}`}>
            <div className={offers.words}>
              <strong>{label?.[language] ?? label?.en ?? rule.id}</strong>
              <bdi className={offers.why}>{t(`offer.basis.${ground.basis}`, { source: ground.source })}</bdi>
            </div>
            {amount && <span className={offers.value}>{format.money(amount)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
