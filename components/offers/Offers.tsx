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
  onAsk: (id: string) => void;
  onAmount: (id: string, amount: Money) => void;
}

const SHOWN_AT_ONCE = 3;

/** The team's name of an option in the interface's language. */
const labelIn = (texts: Readonly<Record<string, string>> | undefined, language: string, id: string): string =>
  texts?.[language] ?? texts?.en ?? id;

/** What the customer can claim, by law or published terms. */
function Entitled({ advice, policy, chosen, onToggle }: Omit<Props, 'onAmount' | 'onAsk'>) {
  const { t, format, language } = useSpeech();
  const { entitled, facts } = advice;
  const named = (names: readonly string[]): string => format.list(names.map((fact) => t(`fact.${fact}`)));
  const label = (id: string): string =>
    labelIn(policy.entitlements.find((rule) => rule.id === id)?.label, language, id);
  if (entitled.kind === 'unknown') {
    return <p className={styles.note}>{t('offer.entitledUnknown', { facts: named(entitled.facts) })}</p>;
  }
  return (
    <>
      {!entitled.hasLaw && facts.country && (
        <p className={styles.note}>{t('offer.noRules', { country: format.country(facts.country) })}</p>
      )}
      {entitled.list.length + entitled.open.length === 0 && <p className={styles.note}>{t('offer.nothingDue')}</p>}
      {entitled.list.map((entitlement) => {
        const { id } = entitlement.rule;
        return (
          <EntitlementCard
            key={id}
            entitlement={entitlement}
            label={label(id)}
            isChosen={chosen.includes(id)}
            onToggle={() => onToggle(id)}
          />
        );
      })}
      {entitled.open.map(({ rule, facts: missing }) => (
        <p key={rule.id} className={styles.note} data-testid={`depends-${rule.id}`}>
          {t('offer.dependsOn', { name: label(rule.id), facts: named(missing) })}
        </p>
      ))}
    </>
  );
}

/** The options that are open to this agent first, a few of them; the others behind one press, with the reasons. */
function MayAdd({ advice, policy, chosen, onToggle, onAsk, onAmount }: Props) {
  const { t, language } = useSpeech();
  const [isAll, setAll] = useState(false);
  const { offers, decisions } = advice;
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
        <Meters meters={props.advice.meters} />
      </Section>
    </>
  );
}
