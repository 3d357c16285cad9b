import { Plus, X } from 'lucide-react';
import { ConditionsAt } from '../conditions/ConditionsAt';
import { useEditing } from '../editing/editing';
import { ChoiceAt, TextAt } from '../editing/fields';
import { levelName } from '../offers/words';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './authority.module.css';

/** Cases that somebody above decides, however small the sum. */
export function Escalations() {
  const { t, language } = useSpeech();
  const { policy, edit, set } = useEditing();
  const { escalations, levels } = policy.authority;
  const choices = [2, 3].map((level) => [level, levelName(levels, level, language)] as const);
  const add = (): void =>
    edit((now) => ({
      ...now,
      authority: {
        ...now.authority,
        escalations: [...now.authority.escalations, { when: [], level: 2, reason: '' }],
      },
    }));
  return (
    <Card title={t('desk.authority.escalations')}>
      <p className={styles.soft}>{t('desk.authority.escalationsHint')}</p>
      <ul className={styles.list}>
        {escalations.map(({ reason }, index) => {
          const path = `authority.escalations[${index}]`;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- its reason is being typed, its place stays
            <li key={index} className={styles.entry} data-testid={`escalation-${index}`}>
              <div className={styles.grid}>
                <TextAt
                  path={`${path}.reason`}
                  label={t('desk.authority.reason')}
                  testId={`escalation-${index}-reason`}
                />
                <ChoiceAt
                  path={`${path}.level`}
                  label={t('desk.authority.atLeast')}
                  choices={choices}
                  testId={`escalation-${index}-level`}
                />
              </div>
              <ConditionsAt path={`${path}.when`} label={t('desk.authority.when')} />
              <Button
                kind="quiet"
                icon={<X size={14} aria-hidden />}
                aria-label={t('desk.shell.remove', { name: reason ?? '' })}
                data-testid={`escalation-${index}-remove`}
                onClick={() => set(path, undefined)}
              >
                {t('desk.shop.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button icon={<Plus size={14} aria-hidden />} onClick={add} data-testid="add-escalation">
          {t('desk.authority.addEscalation')}
        </Button>
      </div>
    </Card>
  );
}
