import { useState } from 'react';
import type { Fault } from '@/lib/policy/check';
import { lengthText, termText } from '../offers/clockText';
import { labelIn } from '../offers/words';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { useSpeech } from '../ui/speech';
import { pathOf, removeGround, type Change, type Placed } from './edits';
import styles from './Entitlements.module.css';
import { hasFaultIn } from './faults';
import { GroundForm } from './GroundForm';

interface Props {
  placed: Placed;
  faults: readonly Fault[];
  onChange: (change: Change) => void;
}

/** The terms of a rule in words, and what it costs us to be late. */
function Terms({ placed: { ground } }: Pick<Props, 'placed'>) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { clocks = [], penalty } = ground;
  return (
    <ul className={styles.terms}>
      {clocks.map((clock) => (
        <li key={clock.id}>
          {t(`desk.entitlements.kind.${clock.kind}`)}: {termText(clock, speech)}
          {clock.movesToWorkingDay && ` · ${t('desk.entitlements.movesShort')}`}
          {clock.whenUninformed &&
            ` · ${
              clock.whenUninformed.from === 'never'
                ? t('clock.longerEndless')
                : t(`desk.entitlements.longer.${clock.whenUninformed.from}`, {
                    length: lengthText(clock.whenUninformed.length, speech),
                  })
            }`}
          {clock.isVerified === false && ` · ${t('offer.notVerified')}`}
        </li>
      ))}
      {penalty && (
        <li>
          {t('desk.entitlements.penalty', {
            percent: format.percent(penalty.percentPerDay),
            base: t(`fact.${penalty.of}`),
            max: format.percent(penalty.maxPercent ?? 100),
          })}
        </li>
      )}
    </ul>
  );
}

/** A rule in one region: what the customer gets, by what right, for how long, and how sure we are of it. */
export function GroundCard({ placed, faults, onChange }: Props) {
  const { t, format, language } = useSpeech();
  const { rule, ground } = placed;
  const [isOpen, setOpen] = useState(ground.source === '');
  const name = labelIn(rule.label, language, rule.id);
  const isFaulty = hasFaultIn(faults, pathOf(placed));
  return (
    <li className={styles.card} data-testid={`ground-${rule.id}`}>
      <div className={styles.head}>
        <span className={styles.rank}>{format.number(ground.rank)}</span>
        <h3>{name}</h3>
        <Tag>{t(`desk.entitlements.bases.${ground.basis}`)}</Tag>
        {!ground.isVerified && <Tag kind="warn">{t('offer.notVerified')}</Tag>}
        {isFaulty && <Tag kind="warn">{t('desk.entitlements.mistake')}</Tag>}
        <Button
          aria-expanded={isOpen}
          aria-label={t('desk.entitlements.editNamed', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('desk.entitlements.edit')}
        </Button>
        <Button
          kind="quiet"
          disabled={rule.grounds.length < 2}
          aria-label={t('desk.entitlements.removeNamed', { name })}
          onClick={() => onChange(removeGround(placed))}
        >
          {t('desk.entitlements.remove')}
        </Button>
      </div>
      <p className={styles.soft}>
        <bdi>{ground.source}</bdi>
        {Date.parse(ground.checkedOn) > 0 && ` · ${t('offer.checkedOn', { date: format.date(ground.checkedOn) })}`}
      </p>
      <Terms placed={placed} />
      {isOpen && <GroundForm placed={placed} faults={faults} onChange={onChange} />}
    </li>
  );
}
