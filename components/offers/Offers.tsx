import { useState } from 'react';
import type { Advice } from '@/lib/advice/advise';
import type { Money } from '@/lib/kernel/money';
import type { Policy } from '@/lib/policy/schema';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { EntitlementCard } from './EntitlementCard';
import { Meters } from './Meters';
import { OfferCard } from './OfferCard';
import styles from './Offers.module.css';

interface Props {
  advice: Advice;
  policy: Policy;
  chosen: readonly string[];
  onToggle: (id: string) => void;
  onAmount: (id: string, amount: Money) => void;
}

const SHOWN_AT_ONCE = 3;

/** The team's name of an option in the interface's language. */
const labelIn = (texts: Readonly<Record<string, string>> | undefined, language: string, id: string): string =>
  texts?.[language] ?? texts?.en ?? id;

/** What the customer is entitled to, and apart from it what the agent may add. */
export function Offers({ advice, policy, chosen, onToggle, onAmount }: Props) {
  const { t, format, language } = useSpeech();
  const [isAll, setAll] = useState(false);
  const { entitled, offers, meters } = advice;
  const open = offers.filter(({ verdict }) => verdict.kind === 'offer' || verdict.kind === 'ask');
  const first = open.length > 0 ? open : offers;
  const shown = isAll
    ? offers
    : first.filter((offer, index) => index < SHOWN_AT_ONCE || chosen.includes(offer.option.id));
  const rest = offers.length - shown.length;
  const country = advice.facts.country;
  return (
    <>
      <Section title={t('offer.entitled')}>
        {entitled.kind === 'unknown' && (
          <p className={styles.note}>
            {t('offer.entitledUnknown', {
              facts: entitled.facts.map((fact) => t(`fact.${fact}`)).join(', '),
            })}
          </p>
        )}
        {entitled.kind === 'known' && !entitled.hasLaw && country && (
          <p className={styles.note}>{t('offer.noRules', { country: format.country(country) })}</p>
        )}
        {entitled.kind === 'known' && entitled.list.length === 0 && (
          <p className={styles.note}>{t('offer.nothingDue')}</p>
        )}
        {entitled.kind === 'known' &&
          entitled.list.map((entitlement) => (
            <EntitlementCard
              key={entitlement.rule.id}
              entitlement={entitlement}
              label={labelIn(
                policy.entitlements.find(({ id }) => id === entitlement.rule.id)?.label,
                language,
                entitlement.rule.id,
              )}
              isChosen={chosen.includes(entitlement.rule.id)}
              onToggle={() => onToggle(entitlement.rule.id)}
            />
          ))}
      </Section>
      <Section title={t('offer.mayAdd')}>
        {shown.map((offer) => {
          const option = policy.catalog.find(({ id }) => id === offer.option.id);
          return (
            <OfferCard
              key={offer.option.id}
              offer={offer}
              label={labelIn(option?.label, language, offer.option.id)}
              levels={policy.authority.levels}
              isChosen={chosen.includes(offer.option.id)}
              onToggle={() => onToggle(offer.option.id)}
              onAmount={(amount) => onAmount(offer.option.id, amount)}
            />
          );
        })}
        {(rest > 0 || isAll) && (
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
        <Meters meters={meters} />
      </Section>
    </>
  );
}
