import { useState } from 'react';
import type { Advice } from '@/lib/advice/advise';
import type { LikeCases } from '@/lib/history/fairness';
import type { Money } from '@/lib/kernel/money';
import type { Policy } from '@/lib/policy/schema';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { Entitled } from './Entitled';
import { Meters } from './Meters';
import { OfferCard } from './OfferCard';
import styles from './Offers.module.css';
import { labelIn } from './words';

interface Props {
  advice: Advice;
  policy: Policy;
  /** What customers got in like cases, where there are enough of them. */
  like?: LikeCases | undefined;
  chosen: readonly string[];
  /** The ids of what was given in this case already. */
  given?: readonly string[];
  /** The level of the agent. */
  level: number;
  onToggle: (id: string) => void;
  onAsk: (id: string) => void;
  onAmount: (id: string, amount: Money) => void;
}

const SHOWN_AT_ONCE = 3;

/** The options that are open to this agent first, a few of them; the others behind one press, with the reasons. */
function MayAdd({ advice, policy, chosen, onToggle, onAsk, onAmount }: Omit<Props, 'like'>) {
  const { t, language } = useSpeech();
  const [isAll, setAll] = useState(false);
  const { offers, decisions, lastTime } = advice;
  const open = offers.filter(({ verdict }) => verdict.kind === 'offer' || verdict.kind === 'ask');
  const first = (open.length > 0 ? open : offers).filter(
    ({ option }, index) => index < SHOWN_AT_ONCE || chosen.includes(option.id),
  );
  const shown = isAll ? offers : first;
  const rest = offers.length - first.length;
  return (
    <>
      {shown.map((offer) => {
        const { id } = offer.option;
        const approval = offer.verdict.kind === 'offer' ? offer.verdict.approval : undefined;
        return (
          <OfferCard
            key={id}
            offer={offer}
            label={labelIn(policy.catalog.find((option) => option.id === id)?.label, language, id)}
            levels={policy.authority.levels}
            isChosen={chosen.includes(id)}
            isAsked={decisions.waiting.some(({ request }) => request.option === id)}
            lastTime={lastTime?.options.has(id) ? lastTime.at : undefined}
            approval={decisions.approvals.find(({ request }) => request === approval)}
            onToggle={() => onToggle(id)}
            onAsk={() => onAsk(id)}
            onAmount={(amount) => onAmount(id, amount)}
          />
        );
      })}
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
          data-testid="more-offers"
        >
          {isAll ? t('offer.fewer') : t('offer.more', { count: rest })}
        </button>
      )}
    </>
  );
}

/** What customers got in like cases: one quiet line at the moment of choice. */
function Like({ like }: { like: LikeCases }) {
  const { t, format } = useSpeech();
  const { count, median, least, most } = like;
  return (
    <p className={styles.note} data-testid="like-cases">
      {t('offer.like', {
        count,
        median: format.money(median),
        least: format.money(least),
        most: format.money(most),
      })}
    </p>
  );
}

/** What the customer is entitled to, and apart from it what the agent may add. */
export function Offers(props: Props) {
  const { t } = useSpeech();
  return (
    <>
      <Section title={t('offer.entitled')}>
        <Entitled {...props} />
      </Section>
      <Section title={t('offer.mayAdd')}>
        <MayAdd {...props} />
        {props.like && <Like like={props.like} />}
        <Meters meters={props.advice.meters} />
      </Section>
    </>
  );
}
