import type { Advice } from '@/lib/advice/advise';
import { SelectField } from '../ui/Field';
import { useSpeech } from '../ui/speech';

interface Props {
  advice: Pick<Advice, 'offers' | 'points'>;
  /** The point that the goodwill answers; empty: the matter as a whole. */
  point: string;
  onPoint: (point: string) => void;
}

/** Which of several points goodwill is given for: asked once something was given already, since the same is open again only for another one. */
export function ForPoint({ advice: { offers, points }, point, onPoint }: Props) {
  const { t } = useSpeech();
  const isGiven = offers.some(
    ({ verdict }) => verdict.kind === 'blocked' && verdict.reasons.some(({ code }) => code === 'alreadyGiven'),
  );
  if (points.length < 2 || !(isGiven || point)) return null;
  return (
    <SelectField
      label={t('offer.forPoint')}
      value={point}
      onChange={(event) => onPoint(event.target.value)}
      data-testid="for-point"
    >
      <option value="">{t('offer.forAll')}</option>
      {points.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
