import { useState } from 'react';
import type { Offer } from '@/lib/offers/types';
import type { Policy } from '@/lib/policy/schema';
import { OfferValue } from '../offers/OfferCard';
import offerStyles from '../offers/Offers.module.css';
import { reasonText } from '../offers/words';
import { useSpeech } from '../ui/speech';
import styles from './Preview.module.css';

interface Props {
  offers: readonly Offer[];
  policy: Policy;
}

/** More of a long catalog would say no more. */
const MOST_OPEN = 12;
const MOST_CLOSED = 60;
/** So few are shown at once. */
const FEW = 3;

function Row({ offer, policy }: { offer: Offer; policy: Policy }) {
  const speech = useSpeech();
  const { option, verdict } = offer;
  const label = policy.catalog.find(({ id }) => id === option.id)?.label;
  return (
    <li
      className={`${offerStyles.card} ${offerStyles[verdict.kind]}`}
      data-testid={`preview-${option.id}`}
      data-verdict={verdict.kind}
    >
      <div className={offerStyles.words}>
        <strong>{label?.[speech.language] ?? label?.en ?? option.id}</strong>
        <span className={offerStyles.why}>{reasonText(offer, policy.authority.levels, speech)}</span>
      </div>
      <OfferValue offer={offer} />
    </li>
  );
}

/** The options in the order in which the agent would see them; those that are closed behind one press, each with its reason. */
export function Options({ offers, policy }: Props) {
  const { t } = useSpeech();
  const open = offers.filter(({ verdict }) => verdict.kind === 'offer' || verdict.kind === 'ask');
  const closed = offers.filter((offer) => !open.includes(offer));
  const first = open.slice(0, MOST_OPEN);
  const rest = [...open.slice(MOST_OPEN), ...closed];
  const [isAll, setAll] = useState(rest.length <= FEW);
  return (
    <>
      {open.length === 0 && <p className={styles.line}>{t('desk.preview.nothing')}</p>}
      <ul aria-label={t('offer.mayAdd')}>
        {first.map((offer) => (
          <Row key={offer.option.id} offer={offer} policy={policy} />
        ))}
      </ul>
      {rest.length > 0 && (
        <button
          type="button"
          className={offerStyles.more}
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
          data-testid="preview-others"
        >
          {isAll ? t('desk.preview.fewer') : t('desk.preview.others', { count: rest.length })}
        </button>
      )}
      {isAll && (
        <ul aria-label={t('desk.preview.why')}>
          {rest.slice(0, MOST_CLOSED).map((offer) => (
            <Row key={offer.option.id} offer={offer} policy={policy} />
          ))}
        </ul>
      )}
    </>
  );
}
