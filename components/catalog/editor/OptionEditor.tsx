import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { GOALS, LOSSES, OPTION_KINDS, PROMISE_KINDS } from '@/lib/kernel/enums';
import { Button } from '../../ui/Button';
import { useSpeech } from '../../ui/speech';
import { useFrame } from '../acts';
import { COLUMNS } from '../columns';
import { useHand } from '../hand';
import { textIn } from '../words';
import styles from './Editor.module.css';
import { Checks, ChoiceField, DateField, TypedField } from './fields';
import { LimitsEditor } from './LimitsEditor';
import { PictureField } from './PictureField';
import { TextsEditor } from './TextsEditor';
import { ValueEditor } from './ValueEditor';
import { WhenEditor } from './WhenEditor';

function Part({ title, isWide = false, children }: { title: string; isWide?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <section className={isWide ? styles.wide : styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What kind of thing it is, and what it mends. */
function Nature() {
  const { t } = useSpeech();
  return (
    <>
      <Checks
        path="kinds"
        legend={t('desk.catalog.field.kinds')}
        values={OPTION_KINDS}
        nameOf={(kind) => t(`desk.catalog.kind.${kind}`)}
        most={2}
      />
      <Checks
        path="repairs"
        legend={t('desk.catalog.field.repairs')}
        values={LOSSES}
        nameOf={(loss) => t(`loss.${loss}`)}
      />
      <Checks path="goals" legend={t('desk.catalog.field.goals')} values={GOALS} nameOf={(goal) => t(`goal.${goal}`)} />
      <ChoiceField
        path="speed"
        choices={[
          ['now', t('desk.catalog.speed.now')],
          ['later', t('desk.catalog.speed.later')],
        ]}
      />
    </>
  );
}

/** Who gives it, what is promised with it, and from when to when it is there. */
function Terms() {
  const { t, language } = useSpeech();
  const { levels } = useFrame();
  return (
    <>
      <div className={styles.amounts}>
        <ChoiceField path="minLevel" choices={levels.map(({ level, label }) => [level, textIn(label, language)])} />
        <ChoiceField
          path="promise"
          none={t('desk.catalog.noPromise')}
          choices={PROMISE_KINDS.map((kind) => [kind, t(`promiseKind.${kind}`)])}
        />
        <TypedField path="validDays" />
        <TypedField path="owner" />
        <DateField path="from" />
        <DateField path="until" />
        <DateField path="retiredOn" hint={t('desk.catalog.retiredHint')} />
      </div>
      <PictureField />
    </>
  );
}

/** The whole of an option, below its row. Every change is in the document at once and can be undone. */
export function OptionEditor() {
  const { t, language } = useSpeech();
  const { acts } = useFrame();
  const { option } = useHand();
  const { id, label } = option;
  const name = textIn(label, language) || id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) acts.close();
  };
  return (
    <div role="row" className={styles.row}>
      <div role="gridcell" aria-colspan={COLUMNS.length} tabIndex={-1} onKeyDown={onKeyDown}>
        <div
          role="group"
          className={styles.editor}
          aria-label={t('desk.catalog.editorOf', { name })}
          data-editor={id}
          data-testid={`catalog-editor-${id}`}
        >
          <Part title={t('desk.catalog.part.texts')} isWide>
            <TextsEditor />
          </Part>
          <Part title={t('desk.catalog.part.nature')}>
            <Nature />
          </Part>
          <Part title={t('desk.catalog.part.when')}>
            <WhenEditor />
          </Part>
          <Part title={t('desk.catalog.part.value')}>
            <ValueEditor />
          </Part>
          <Part title={t('desk.catalog.part.limits')}>
            <LimitsEditor />
          </Part>
          <Part title={t('desk.catalog.part.terms')}>
            <Terms />
          </Part>
          <div className={styles.foot}>
            <code dir="ltr">{id}</code>
            <Button onClick={acts.close} data-testid={`catalog-close-${id}`}>
              {t('action.close')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
