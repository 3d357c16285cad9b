import { useState } from 'react';
import type { Advice } from '@/lib/advice/advise';
import type { Entitlements } from '@/lib/entitlement/entitlements';
import type { Policy } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import { termText } from './clockText';
import { EntitlementCard } from './EntitlementCard';
import styles from './Offers.module.css';
import { labelIn } from './words';

interface Props {
  advice: Pick<Advice, 'entitled' | 'facts'>;
  policy: Policy;
  chosen: readonly string[];
  /** The ids of what was given in this case already. */
  given?: readonly string[];
  /** The level of the agent. */
  level: number;
  /** Adds a remedy to the reply; absent where there is none to write. */
  onToggle?: (id: string) => void;
}

type Known = Extract<Entitlements, { kind: 'known' }>;

/** What the customer could claim once, or could if the case were another: one line until somebody wants to know why. */
function NoLonger({ known, label }: { known: Known; label: (id: string) => string }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const [isOpen, setOpen] = useState(false);
  const { ended, barred } = known;
  if (ended.length + barred.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        data-testid="no-longer"
      >
        {t('offer.noLonger', { count: ended.length + barred.length })}
      </button>
      {isOpen && (
        <ul>
          {ended.map(({ rule, ground, run }) => (
            <li key={`${rule.id} ${run.clock.id}`} className={styles.note} data-testid={`ended-${rule.id}`}>
              {t('offer.endedOn', {
                name: label(rule.id),
                date: format.date(run.term.end),
                term: termText(run.clock, speech),
              })}
              {run.ifUninformed !== undefined &&
                ` · ${
                  run.ifUninformed === 'endless'
                    ? t('clock.longerEndless')
                    : t('clock.longer', { date: format.date(run.ifUninformed) })
                }`}
              {' · '}
              <bdi>{t(`offer.basis.${ground.basis}`, { source: ground.source })}</bdi>
            </li>
          ))}
          {barred.map(({ rule, facts }) => (
            <li key={rule.id} className={styles.note} data-testid={`barred-${rule.id}`}>
              {t('offer.barred', { name: label(rule.id), facts: format.list(facts.map((fact) => t(`fact.${fact}`))) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the customer can claim, by law or published terms, with its terms and where they come from. */
export function Entitled({ advice, policy, chosen, given, level, onToggle }: Props) {
  const { t, format, language } = useSpeech();
  const { entitled, facts } = advice;
  const named = (names: readonly string[]): string => format.list(names.map((fact) => t(`fact.${fact}`)));
  const label = (id: string): string =>
    labelIn(policy.entitlements.find((rule) => rule.id === id)?.label, language, id);
  if (entitled.kind === 'unknown') {
    return <p className={styles.note}>{t('offer.entitledUnknown', { facts: named(entitled.facts) })}</p>;
  }
  const { list, open, hasLaw } = entitled;
  return (
    <>
      {!hasLaw && facts.country && (
        <p className={styles.note}>{t('offer.noRules', { country: format.country(facts.country) })}</p>
      )}
      {list.length + open.length === 0 && <p className={styles.note}>{t('offer.nothingDue')}</p>}
      {list.map((entitlement) => {
        const { id } = entitlement.rule;
        return (
          <EntitlementCard
            key={id}
            entitlement={entitlement}
            label={label(id)}
            isChosen={chosen.includes(id)}
            isGiven={given?.includes(id) ?? false}
            showsExposure={level > 1}
            onToggle={onToggle && (() => onToggle(id))}
          />
        );
      })}
      {open.map(({ rule, facts: missing }) => (
        <p key={rule.id} className={styles.note} data-testid={`depends-${rule.id}`}>
          {t('offer.dependsOn', { name: label(rule.id), facts: named(missing) })}
        </p>
      ))}
      <NoLonger known={entitled} label={label} />
      {list.length > 0 && <p className={styles.fine}>{t('offer.notAdvice')}</p>}
    </>
  );
}
