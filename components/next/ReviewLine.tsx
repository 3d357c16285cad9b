import { useSpeech } from '../ui/speech';
import styles from './NextCard.module.css';

interface Props {
  rating?: number | undefined;
  /** The average that the team aims at. */
  goodFrom: number;
  isExpert: boolean;
}

/** What a review is to the shop: something to answer and to leave standing, not a figure to polish (R64-R66). */
export function ReviewLine({ rating, goodFrom, isExpert }: Props) {
  const { t, format } = useSpeech();
  const good = format.number(goodFrom);
  return (
    <p className={styles.review} data-testid="review-line">
      {rating !== undefined && <strong>{t('review.rating', { rating: format.number(rating) })} </strong>}
      {t(isExpert ? 'review.aimShort' : 'review.aim', { good })}
    </p>
  );
}
