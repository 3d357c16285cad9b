import { useState, type FormEvent } from 'react';
import type { Decision } from '@/lib/approval/answer';
import type { Request } from '@/lib/approval/request';
import type { Money } from '@/lib/kernel/money';
import type { Policy } from '@/lib/policy/schema';
import { Button } from '../ui/Button';
import { SelectField, TextArea } from '../ui/Field';
import { MoneyField } from '../ui/MoneyField';
import { useSpeech } from '../ui/speech';
import styles from './approval.module.css';
import { choicesFor, type Choice } from './choices';

/** What was decided, as the form has it. */
export interface Decided {
  decision: Decision;
  reason: string;
  option?: { id: string; label: string };
  face?: Money;
  cost?: Money;
}

interface Props {
  request: Request;
  policy: Policy;
  onDecide: (decided: Decided) => void;
}

/** Another amount or another option than was asked for. */
function Instead({
  choices,
  choice,
  amount,
  onChoice,
  onAmount,
}: {
  choices: readonly Choice[];
  choice: Choice;
  amount: Money | undefined;
  onChoice: (id: string) => void;
  onAmount: (amount: Money | undefined) => void;
}) {
  const { t } = useSpeech();
  return (
    <>
      <SelectField label={t('approval.option')} value={choice.id} onChange={(event) => onChoice(event.target.value)}>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      {choice.isFree && (
        <MoneyField label={t('approval.amount')} value={amount} currency={choice.cost.currency} onChange={onAmount} />
      )}
    </>
  );
}

/** The three ways to decide. */
function Start({ onPick }: { onPick: (decision: Decision) => void }) {
  const { t } = useSpeech();
  return (
    <div className={styles.actions}>
      <Button kind="main" onClick={() => onPick('approved')} data-testid="approve">
        {t('approval.approve')}
      </Button>
      <Button onClick={() => onPick('changed')} data-testid="change">
        {t('approval.change')}
      </Button>
      <Button onClick={() => onPick('refused')} data-testid="refuse">
        {t('approval.refuse')}
      </Button>
    </div>
  );
}

/** Approving is one press; changing and refusing open what they need. Management gives a reason whatever it decides. */
export function DecideForm({ request, policy, onDecide }: Props) {
  const { t, language } = useSpeech();
  const [decision, setDecision] = useState<Decision | undefined>();
  const [reason, setReason] = useState('');
  const choices = choicesFor(request, policy, language);
  const [optionId, setOption] = useState(request.option.id);
  const [amount, setAmount] = useState<Money | undefined>(request.face ?? request.cost);
  const choice = choices.find(({ id }) => id === optionId) ?? choices[0];
  const wantsReason = decision === 'refused' || request.level === 3;
  const pick = (picked: Decision): void => {
    if (picked === 'approved' && request.level < 3) onDecide({ decision: picked, reason: '' });
    else setDecision(picked);
  };
  if (decision === undefined || !choice) {
    return <Start onPick={pick} />;
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (decision !== 'changed') return onDecide({ decision, reason });
    const cost = choice.isFree ? amount : choice.cost;
    const face = choice.isFree ? amount : (choice.face ?? choice.cost);
    const { id, label } = choice;
    if (cost && face) onDecide({ decision, reason, option: { id, label }, cost, face });
  };
  return (
    <form className={styles.form} onSubmit={submit} data-testid="decide-form">
      {decision === 'changed' && (
        <Instead choices={choices} choice={choice} amount={amount} onChoice={setOption} onAmount={setAmount} />
      )}
      <TextArea
        label={t('approval.reason')}
        value={reason}
        maxLength={800}
        required={wantsReason}
        onChange={(event) => setReason(event.target.value)}
        data-testid="reason"
      />
      <div className={styles.actions}>
        <Button kind="main" type="submit" data-testid="sign">
          {t(`approval.sign.${decision}`)}
        </Button>
        <Button kind="quiet" onClick={() => setDecision(undefined)}>
          {t('approval.cancel')}
        </Button>
      </div>
    </form>
  );
}
