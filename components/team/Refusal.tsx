import type { Fault } from '@/lib/policy/check';
import type { Misshape } from '@/lib/signing/read';
import { faultText } from '../policy/faultText';
import { useSpeech } from '../ui/speech';
import styles from './team.module.css';

/** Why something was not taken: a code, and what there is to say with it. */
export interface Refused {
  reason: string;
  detail?: string;
  schema?: number;
  version?: number;
  inUse?: number;
  /** The fault of a policy inside. */
  fault?: Refused;
  faults?: readonly Fault[];
  places?: readonly Misshape[];
}

function Places({ places, faults }: Refused) {
  const speech = useSpeech();
  if (!places && !faults) return null;
  return (
    <ul>
      {faults?.map((fault) => (
        <li key={`${fault.path} ${fault.code}`}>
          <code dir="ltr">{fault.path}</code>: {faultText(fault, speech)}
        </li>
      ))}
      {places?.map(({ path, expected, received }) => (
        <li key={path}>
          <code dir="ltr">{path}</code>:{' '}
          {speech.t('policyFault.wrongType', {
            expected: `\u2068${expected}\u2069`,
            received: `\u2068${received}\u2069`,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Why a file, text or version was not taken, with every mistake at its place. Nothing of it is used. */
export function Refusal({ fault, title, testId }: { fault: Refused; title: string; testId: string }) {
  const { t } = useSpeech();
  const inner = fault.fault ?? fault;
  const { reason, detail = '', schema = 0, version = 0, inUse = 0 } = inner;
  return (
    <div className={styles.refusal} role="alert" data-testid={testId}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {fault.fault && `${t('desk.team.refusal.policy')} `}
        {t(`desk.team.refusal.${reason}`, { detail, schema, version, inUse })}
      </p>
      <Places {...inner} />
    </div>
  );
}
