import { Plus, X } from 'lucide-react';
import { TONE_CLASSES, type ToneClass } from '@/lib/kernel/enums';
import { LANGUAGES, metaOf } from '@/lib/languages';
import { useEditing } from '../editing/editing';
import { ChoiceAt, TextAt } from '../editing/fields';
import { Card } from '../settings/Card';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './phrases.module.css';

/** What ties a gift to a review stops the insertion (R65, L28): that is no hint to be switched off. */
const SWITCHED = TONE_CLASSES.filter((tone) => tone !== 'condition');

/** Which kinds of hints the team wants at all. */
function ToneSwitches() {
  const { t } = useSpeech();
  const { policy, set } = useEditing();
  const { off } = policy.tone;
  const toggle = (tone: ToneClass): void =>
    set('tone.off', off.includes(tone) ? off.filter((each) => each !== tone) : [...off, tone]);
  return (
    <fieldset className={styles.switches}>
      <legend className={styles.soft}>{t('desk.phrases.toneOn')}</legend>
      {SWITCHED.map((tone) => (
        <label key={tone} className={styles.check}>
          <input
            type="checkbox"
            checked={!off.includes(tone)}
            data-testid={`tone-${tone}`}
            onChange={() => toggle(tone)}
          />
          {t(`tone.${tone}`)}
        </label>
      ))}
    </fieldset>
  );
}

function ToneRow({ index, phrase }: { index: number; phrase: string }) {
  const { t } = useSpeech();
  const { set } = useEditing();
  const path = `tone.added[${index}]`;
  return (
    <li className={styles.rule} data-testid={`tone-rule-${index}`}>
      <TextAt path={`${path}.phrase`} label={t('desk.phrases.phrase')} testId={`tone-phrase-${index}`} />
      <TextAt path={`${path}.better`} label={t('desk.phrases.better')} testId={`tone-better-${index}`} />
      <ChoiceAt
        path={`${path}.class`}
        label={t('desk.phrases.class')}
        choices={TONE_CLASSES.map((tone) => [tone, t(`tone.${tone}`)])}
      />
      <ChoiceAt
        path={`${path}.language`}
        label={t('desk.phrases.language')}
        choices={LANGUAGES.map((language) => [language, metaOf(language).name])}
      />
      <Button
        kind="icon"
        aria-label={t('desk.phrases.removeRule', { phrase })}
        data-testid={`tone-remove-${index}`}
        onClick={() => set(path, undefined)}
      >
        <X size={15} aria-hidden />
      </Button>
    </li>
  );
}

/** Wordings that the team does not want to read in a reply, beside those that the program knows. */
export function ToneRules() {
  const { t, language } = useSpeech();
  const { policy, edit } = useEditing();
  const { added } = policy.tone;
  const add = (): void =>
    edit((now) => ({
      ...now,
      tone: { ...now.tone, added: [...now.tone.added, { class: 'arguing', language, phrase: '' }] },
    }));
  return (
    <Card title={t('desk.phrases.toneTitle')}>
      <p className={styles.soft}>{t('desk.phrases.toneHint')}</p>
      <ToneSwitches />
      <ul className={styles.rules}>
        {added.map(({ phrase }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- its wording is being typed, its place stays
          <ToneRow key={index} index={index} phrase={phrase ?? ''} />
        ))}
      </ul>
      <div>
        <Button icon={<Plus size={14} aria-hidden />} onClick={add} data-testid="add-tone">
          {t('desk.phrases.addRule')}
        </Button>
      </div>
    </Card>
  );
}
