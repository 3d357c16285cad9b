import { useState, type FormEvent } from 'react';
import { isRefusal, type Prepared, type Refusal } from '@/lib/history/talk';
import { REFUSAL_REASONS, type RefusalReason } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { SelectField, TextArea } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { OptionChoices } from './OptionChoices';
import styles from './talk.module.css';

/** Where the customer can turn, as the team's document has it. */
export interface Route {
  text: string;
  isVerified: boolean;
  checkedOn: string;
}

interface Props {
  possible: readonly Prepared[];
  route: Route | undefined;
  onRefuse: (refusal: Omit<Refusal, 'refusal'>) => void;
  onClose: () => void;
}

/** What is still missing: a refusal is recorded with all four or not at all (design law 4). */
function missingIn({ rule, offers, instead = '', route }: Omit<Refusal, 'refusal'>, reason: string): string[] {
  return [
    ...(reason === '' ? ['reason'] : []),
    ...(rule.trim() === '' ? ['rule'] : []),
    ...(offers.length === 0 && instead.trim() === '' ? ['instead'] : []),
    ...(route.trim() === '' ? ['route'] : []),
  ];
}

function RouteField({
  route,
  value,
  onChange,
}: {
  route: Route | undefined;
  value: string;
  onChange: (text: string) => void;
}) {
  const { t, format } = useSpeech();
  const note =
    route && t(route.isVerified ? 'refusal.checked' : 'refusal.notVerified', { date: format.date(route.checkedOn) });
  return (
    <TextArea
      label={t('refusal.route')}
      hint={note ?? t('refusal.noRoute')}
      value={value}
      maxLength={1000}
      onChange={(event) => onChange(event.target.value)}
      data-testid="refusal-route"
    />
  );
}

function ReasonField({ reason, onChange }: { reason: RefusalReason | ''; onChange: (reason: RefusalReason) => void }) {
  const { t } = useSpeech();
  return (
    <SelectField
      label={t('refusal.reason')}
      value={reason}
      onChange={(event) => onChange(event.target.value as RefusalReason)}
      data-testid="refusal-reason"
    >
      <option value="" disabled>
        {t('refusal.choose')}
      </option>
      {REFUSAL_REASONS.map((each) => (
        <option key={each} value={each}>
          {t(`refusalReason.${each}`)}
        </option>
      ))}
    </SelectField>
  );
}

/** A demand that is not met: why, by which rule, what we can do, and where the customer can turn (R86, L11, L31). */
export function RefusalForm({ possible, route, onRefuse, onClose }: Props) {
  const { t, format } = useSpeech();
  const [reason, setReason] = useState<RefusalReason | ''>('');
  const [rule, setRule] = useState('');
  const [offers, setOffers] = useState<Prepared[]>([]);
  const [instead, setInstead] = useState('');
  const [turn, setTurn] = useState(route?.text ?? '');
  const refusal = { reason: reason || 'other', rule, offers, route: turn, ...(instead.trim() && { instead }) } as const;
  const missing = missingIn(refusal, reason);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing.length === 0 && isRefusal({ refusal: 'new', ...refusal })) onRefuse(refusal);
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('refusal.title')} data-testid="refusal-form">
      <h2>{t('refusal.title')}</h2>
      <ReasonField reason={reason} onChange={setReason} />
      <TextArea
        label={t('refusal.rule')}
        hint={t('refusal.ruleHint')}
        value={rule}
        maxLength={1000}
        onChange={(event) => setRule(event.target.value)}
        data-testid="refusal-rule"
      />
      <OptionChoices
        legend={t('refusal.offers')}
        possible={possible}
        chosen={offers}
        onChoose={setOffers}
        none={t('pause.noPossible')}
      />
      <TextArea
        label={t('refusal.instead')}
        value={instead}
        maxLength={1000}
        onChange={(event) => setInstead(event.target.value)}
        data-testid="refusal-instead"
      />
      <RouteField route={route} value={turn} onChange={setTurn} />
      {missing.length > 0 && (
        <p className={styles.soft} data-testid="refusal-missing">
          {t('refusal.missing', { parts: format.list(missing.map((part) => t(`refusal.part.${part}`))) })}
        </p>
      )}
      <div className={styles.row}>
        <Button kind="main" type="submit" disabled={missing.length > 0} data-testid="refuse">
          {t('refusal.make')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
