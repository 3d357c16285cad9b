import type { Approval } from '@/lib/advice/approvals';
import type { Money } from '@/lib/kernel/money';
import type { Offer } from '@/lib/offers/types';
import type { Policy } from '@/lib/policy/schema';
import { Button } from '../ui/Button';
import { MoneyField } from '../ui/MoneyField';
import { useSpeech } from '../ui/speech';
import { Tag } from '../ui/Tag';
import styles from './Offers.module.css';
import { levelName, reasonText } from './words';

interface Props {
  offer: Offer;
  label: string;
  levels: Policy['authority']['levels'];
  isChosen: boolean;
  /** True while somebody above has it to decide. */
  isAsked: boolean;
  /** What opened it, where that is an answer from above. */
  approval?: Approval | undefined;
  /** When the customer complained last, where they got this for it: the same again regains nobody (R56). */
  lastTime?: number | undefined;
  onToggle: () => void;
  onAsk: () => void;
  onAmount: (amount: Money) => void;
}

/** What it is worth to the customer: large; what it costs us: small, behind it. */
export function OfferValue({ offer }: { offer: Offer }) {
  const { t, format } = useSpeech();
  const { face, cost, percent } = offer;
  if (!face || face.minor === 0) return null;
  const worth =
    percent === undefined
      ? format.money(face)
      : t('offer.percentUpTo', { percent: format.percent(percent), max: format.money(face) });
  return (
    <span className={styles.value}>
      {worth}
      {cost && cost.minor !== face.minor && (
        <span className={styles.cost}>{t('offer.cost', { cost: format.money(cost) })}</span>
      )}
    </span>
  );
}

function Action({ offer, label, isChosen, onToggle }: Pick<Props, 'offer' | 'label' | 'isChosen' | 'onToggle'>) {
  const { t } = useSpeech();
  if (isChosen) {
    return (
      <Button aria-pressed onClick={onToggle} aria-label={t('offer.removeNamed', { name: label })}>
        {t('offer.remove')}
      </Button>
    );
  }
  if (offer.verdict.kind !== 'offer') return null;
  return (
    <Button aria-pressed={false} onClick={onToggle} aria-label={t('offer.addNamed', { name: label })}>
      {t('offer.add')}
    </Button>
  );
}

/** Asking whoever may decide it: one press (R49). */
function Asking({
  offer,
  label,
  levels,
  isAsked,
  onAsk,
}: Pick<Props, 'offer' | 'label' | 'levels' | 'isAsked' | 'onAsk'>) {
  const { t, language } = useSpeech();
  if (offer.verdict.kind !== 'ask') return null;
  if (isAsked) return <Tag kind="above">{t('offer.asked')}</Tag>;
  const name = levelName(levels, offer.verdict.level, language);
  return (
    <Button
      kind="above"
      onClick={onAsk}
      aria-label={t('offer.askNamed', { name, option: label })}
      data-testid={`ask-${offer.option.id}`}
    >
      {t('offer.ask', { name })}
    </Button>
  );
}

/** One option of the catalog: green when the agent may give it, violet when somebody above decides, grey with the reason otherwise. */
export function OfferCard(props: Props) {
  const { offer, label, levels, isChosen, approval, onToggle, onAmount } = props;
  const speech = useSpeech();
  const { t, format } = speech;
  const { verdict, option, isFree, face, most, budgetLeft } = offer;
  const why = approval
    ? t('offer.approvedBy', { name: approval.by, moment: format.moment(approval.expiresAt) })
    : reasonText(offer, levels, speech);
  const setsAmount = isFree && (isChosen || verdict.kind === 'ask');
  return (
    <div
      className={`${styles.card} ${styles[verdict.kind]}`}
      data-testid={`offer-${option.id}`}
      data-verdict={verdict.kind}
      data-chosen={isChosen}
    >
      <div className={styles.words}>
        <strong>{label}</strong>
        <span className={styles.why}>{why}</span>
        {props.lastTime !== undefined && (
          <span className={styles.again} data-testid={`again-${option.id}`}>
            {t('offer.lastTime', { date: format.day(props.lastTime) })}
          </span>
        )}
        {budgetLeft && (
          <span className={styles.why} data-testid={`budget-${option.id}`}>
            {t('offer.budgetLeft', { left: format.money(budgetLeft) })}
          </span>
        )}
        {setsAmount && face && (
          <MoneyField
            label={t('offer.amount')}
            value={face}
            currency={face.currency}
            most={most}
            onChange={(amount) => amount && onAmount(amount)}
          />
        )}
      </div>
      <div className={styles.deal}>
        <OfferValue offer={offer} />
        <Asking {...props} />
        <Action offer={offer} label={label} isChosen={isChosen} onToggle={onToggle} />
      </div>
    </div>
  );
}
