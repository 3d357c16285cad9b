import { useState, type FormEvent } from 'react';
import type { RefusalDraft } from '@/lib/history/drafts';
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
  /** What was filled in before. */
  begun?: RefusalDraft | undefined;
  onDraft: (draft: RefusalDraft) => void;
  onRefuse: (refusal: Omit<Refusal, 'refusal'>) => void;
  onClose: () => void;
}

/** What is still missing: a refusal is recorded with all four or not at all (design law 4). */
function missingIn({ reason, rule, offers, instead, route }: RefusalDraft): string[] {
  return [
    ...(reason === undefined ? ['reason'] : []),
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

function ReasonField({
  reason,
  onChange,
}: {
  reason: RefusalReason | undefined;
  onChange: (reason: RefusalReason) => void;
}) {
  const { t } = useSpeech();
  return (
    <SelectField
      label={t('refusal.reason')}
      value={reason ?? ''}
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
export function RefusalForm({ possible, route, begun, onDraft, onRefuse, onClose }: Props) {
  const { t, format } = useSpeech();
  const [draft, setDraft] = useState(begun ?? { rule: '', offers: [], instead: '', route: route?.text ?? '' });
  const { reason = 'other', rule, offers, instead } = draft;
  const refusal = { reason, rule, offers, route: draft.route, ...(instead.trim() && { instead }) };
  const missing = missingIn(draft);
  const change = (part: Partial<RefusalDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    onDraft(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing.length === 0 && isRefusal({ refusal: 'new', ...refusal })) onRefuse(refusal);
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('refusal.title')} data-testid="refusal-form">
      <h2>{t('refusal.title')}</h2>
      <ReasonField reason={draft.reason} onChange={(chosen) => change({ reason: chosen })} />
      <TextArea
        label={t('refusal.rule')}
        hint={t('refusal.ruleHint')}
        value={rule}
        maxLength={1000}
        onChange={(event) => change({ rule: event.target.value })}
        data-testid="refusal-rule"
      />
      <OptionChoices
        legend={t('refusal.offers')}
        possible={possible}
        chosen={offers}
        onChoose={(chosen) => change({ offers: chosen })}
        none={t('pause.noPossible')}
      />
      <TextArea
        label={t('refusal.instead')}
        value={instead}
        maxLength={1000}
        onChange={(event) => change({ instead: event.target.value })}
        data-testid="refusal-instead"
      />
      <RouteField route={route} value={draft.route} onChange={(text) => change({ route: text })} />
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
