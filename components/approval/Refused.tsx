import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import { faultWords } from './words';

interface Props {
  kind: 'request' | 'answer';
  fault: { reason: string; places?: readonly { path: string }[] };
  onDismiss: () => void;
}

/** A request or an answer that was not taken, with the reason. */
export function Refused({ kind, fault, onDismiss }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Notice
      kind="bad"
      testId={`refused-${fault.reason}`}
      title={t(kind === 'request' ? 'approval.refusedRequest' : 'approval.refusedAnswer')}
      actions={<Button onClick={onDismiss}>{t('approval.dismiss')}</Button>}
    >
      {faultWords(fault, speech)}
    </Notice>
  );
}
