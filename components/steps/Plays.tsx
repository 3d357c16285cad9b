import { Plus } from 'lucide-react';
import { withMoved } from '@/lib/editing/list';
import { freeName } from '@/lib/editing/freeName';
import { CUSTOMER_TYPES } from '@/lib/kernel/enums';
import type { Policy } from '@/lib/policy/schema';
import { ConditionsAt } from '../conditions/ConditionsAt';
import { useEditing } from '../editing/editing';
import { ChoiceAt, TextsAt } from '../editing/fields';
import { Fold } from '../editing/Fold';
import { RowTools } from '../editing/RowTools';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { PlayOffers } from './PlayOffers';
import { PlaySteps } from './PlaySteps';
import { PlayTexts } from './PlayTexts';
import styles from './steps.module.css';

type Play = Policy['plays'][number];

/** When it is the situation of a play: with neither conditions nor a kind of talk never. */
function PlayWhen({ play, path }: { play: Play; path: string }) {
  const { t } = useSpeech();
  const kinds = CUSTOMER_TYPES.map((type) => [type, t(`customerType.${type}`)] as const);
  return (
    <>
      <ChoiceAt
        path={`${path}.talk`}
        label={t('desk.checklist.playTalk')}
        hint={t('desk.checklist.playTalkHint')}
        testId={`${play.id}-talk`}
        choices={[['', t('desk.checklist.anyTalk')], ...kinds]}
      />
      <ConditionsAt
        path={`${path}.when`}
        label={t('desk.checklist.playWhen')}
        unasked={t(play.talk === undefined ? 'desk.checklist.playNever' : 'desk.checklist.playAnyMatter')}
      />
    </>
  );
}

function PlayFields({ play, index, count }: { play: Play; index: number; count: number }) {
  const { t, language } = useSpeech();
  const { set, edit } = useEditing();
  const path = `plays[${index}]`;
  const name = play.label[language] ?? Object.values(play.label)[0] ?? play.id;
  return (
    <li className={styles.added} data-testid={`play-${play.id}`}>
      <div className={styles.line}>
        <strong className={styles.words}>{name}</strong>
        <RowTools
          name={name}
          isFirst={index === 0}
          isLast={index === count - 1}
          testId={`play-${play.id}`}
          onMove={(by) => edit((now) => ({ ...now, plays: withMoved(now.plays, index, by) }))}
          onRemove={() => set(path, undefined)}
        />
      </div>
      {/* Twelve plays in four languages are many fields; a new one has no name yet and begins open. */}
      <Fold
        label={t('desk.checklist.playFields')}
        testId={`play-${play.id}-fold`}
        startsOpen={Object.keys(play.label).length === 0}
      >
        <TextsAt path={`${path}.label`} label={t('desk.checklist.playLabel')} testId={`play-${play.id}-label`} />
        <PlayWhen play={play} path={path} />
        <PlaySteps play={play} path={path} />
        <PlayTexts play={play} path={path} />
        <PlayOffers play={play} path={path} />
      </Fold>
    </li>
  );
}

/** Ready steps for a situation: what to do in it, and what to offer first. */
export function Plays() {
  const { t } = useSpeech();
  const { policy, edit } = useEditing();
  const { plays } = policy;
  const add = (): void =>
    edit((now) => {
      const id = freeName(
        'play',
        now.plays.map((play) => play.id),
      );
      return { ...now, plays: [...now.plays, { id, when: [], label: {}, steps: [], offers: [] }] };
    });
  return (
    <Card title={t('desk.checklist.plays')}>
      <p className={styles.soft}>{t('desk.checklist.playsHint')}</p>
      <ul className={styles.list}>
        {plays.map((play, index) => (
          <PlayFields key={play.id} play={play} index={index} count={plays.length} />
        ))}
      </ul>
      <div>
        <Button icon={<Plus size={14} aria-hidden />} onClick={add} data-testid="add-play">
          {t('desk.checklist.addPlay')}
        </Button>
      </div>
    </Card>
  );
}
