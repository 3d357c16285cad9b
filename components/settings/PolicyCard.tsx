import { useRef } from 'react';
import type { Fault, PolicyFault } from '@/lib/policy/check';
import type { Policy } from '@/lib/policy/schema';
import { faultText } from '../policy/faultText';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Card } from './Card';
import styles from './settings.module.css';

interface Props {
  policy: Policy;
  isDefault: boolean;
  fault: PolicyFault | undefined;
  onImport: (text: string) => void;
  onExport: () => void;
  onReset: () => void;
}

function FaultLine({ fault }: { fault: Fault }) {
  const speech = useSpeech();
  return (
    <li>
      <code dir="ltr">{fault.path}</code>: {faultText(fault, speech)}
    </li>
  );
}

/** Why a file was not taken over: every mistake with its place. Nothing of the file is used. */
function Faults({ fault }: { fault: PolicyFault }) {
  const { t } = useSpeech();
  return (
    <div className={styles.faults} role="alert" data-testid="policy-faults">
      <p>
        <strong>{t('policy.refused')}</strong>
      </p>
      {fault.reason === 'notJson' && <p>{t('policy.notJson', { detail: fault.detail })}</p>}
      {fault.reason === 'newerSchema' && <p>{t('policy.newerSchema', { schema: fault.schema })}</p>}
      {fault.reason === 'invalid' && (
        <ul>
          {fault.faults.map((each) => (
            <FaultLine key={`${each.path} ${each.code}`} fault={each} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The team's policy: which one is in use, and its ways in and out as a file. */
export function PolicyCard({ policy, isDefault, fault, onImport, onExport, onReset }: Props) {
  const { t, format } = useSpeech();
  const file = useRef<HTMLInputElement>(null);
  return (
    <Card title={t('policy.title')}>
      <p data-testid="policy-in-use">
        {t('policy.inUse', {
          name: policy.name,
          version: policy.version,
          date: format.date(policy.updatedOn),
        })}
        {isDefault && ` · ${t('policy.shipped')}`}
      </p>
      <p className={styles.soft}>
        {t('policy.contains', { options: policy.catalog.length, entitlements: policy.entitlements.length })}
      </p>
      {fault && <Faults fault={fault} />}
      <div className={styles.row}>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          data-testid="policy-file"
          onChange={(event) => {
            void event.target.files?.[0]?.text().then(onImport);
            event.target.value = '';
          }}
        />
        <Button onClick={() => file.current?.click()}>{t('policy.import')}</Button>
        <Button onClick={onExport} data-testid="policy-export">
          {t('policy.export')}
        </Button>
        {!isDefault && (
          <Button kind="quiet" onClick={onReset}>
            {t('policy.reset')}
          </Button>
        )}
      </div>
    </Card>
  );
}
