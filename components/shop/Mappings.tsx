import { mappedFacts, withLabels } from '@/lib/editing/mappings';
import { useEditing } from '../editing/editing';
import { Lines } from '../editing/Lines';
import { Card } from '../settings/Card';
import { useSpeech } from '../ui/speech';
import styles from './shop.module.css';

/** Which of the helpdesk's own fields holds which fact. */
export function Mappings() {
  const { t } = useSpeech();
  const { policy, edit } = useEditing();
  return (
    <Card title={t('desk.shop.fields')}>
      <p className={styles.soft}>{t('desk.shop.fieldsHint')}</p>
      <div className={styles.grid}>
        {mappedFacts(policy.fields).map(({ fact, labels }) => (
          <Lines
            key={fact}
            label={t(`fact.${fact}`)}
            path={`fields of ${fact}`}
            lines={labels}
            testId={`field-${fact}`}
            onChange={(lines) =>
              edit((now) => ({ ...now, fields: withLabels(now.fields, fact, lines) }), `fields of ${fact}`)
            }
          />
        ))}
      </div>
    </Card>
  );
}
