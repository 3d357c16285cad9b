import { Plus } from 'lucide-react';
import { useState } from 'react';
import { withMoved } from '@/lib/editing/list';
import { newId } from '@/lib/editing/newId';
import { LANGUAGES, metaOf } from '@/lib/languages';
import type { Policy } from '@/lib/policy/schema';
import { useEditing } from '../editing/editing';
import { RowTools } from '../editing/RowTools';
import { Button } from '../ui/Button';
import { Segments } from '../ui/Segments';
import { useSpeech } from '../ui/speech';
import { ReadyText } from './ReadyText';
import styles from './steps.module.css';

/** The ready words of a play, in one language after the other. */
export function PlayTexts({ play, path }: { play: Policy['plays'][number]; path: string }) {
  const { t, language: spoken } = useSpeech();
  const { set } = useEditing();
  const [language, setLanguage] = useState(spoken);
  const { id, texts = [] } = play;
  const own = `${path}.texts`;
  // A play without texts has no part for them.
  const keep = (next: typeof texts): void => set(own, next.length > 0 ? next : undefined);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.soft}>{t('desk.checklist.playTexts')}</legend>
      {texts.length > 0 && (
        <Segments
          label={t('desk.checklist.textLanguage')}
          choices={LANGUAGES.map((value) => ({ value, label: metaOf(value).name }))}
          value={language}
          onChange={setLanguage}
          testId={`${id}-text-language`}
        />
      )}
      <ol className={styles.list}>
        {texts.map((text, index) => {
          const name = t('desk.checklist.playText', { number: index + 1 });
          const testId = `${id}-text-${index}`;
          return (
            <li key={text.id} className={styles.line}>
              <ReadyText name={name} path={`${own}[${index}]`} language={language} testId={testId} />
              <RowTools
                name={name}
                isFirst={index === 0}
                isLast={index === texts.length - 1}
                testId={testId}
                onMove={(by) => keep(withMoved(texts, index, by))}
                onRemove={() => keep(texts.toSpliced(index, 1))}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          kind="quiet"
          icon={<Plus size={14} aria-hidden />}
          data-testid={`${id}-add-text`}
          onClick={() => keep([...texts, { id: newId(), label: {}, text: {} }])}
        >
          {t('desk.checklist.addText')}
        </Button>
      </div>
    </fieldset>
  );
}
