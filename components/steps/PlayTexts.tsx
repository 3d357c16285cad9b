import { useState } from 'react';
import { newId } from '@/lib/editing/newId';
import { LANGUAGES, metaOf } from '@/lib/languages';
import type { Policy } from '@/lib/policy/schema';
import { useEditing } from '../editing/editing';
import { Segments } from '../ui/Segments';
import { useSpeech } from '../ui/speech';
import { PlayRows } from './PlayRows';
import { ReadyText } from './ReadyText';

/** The ready words of a play, in one language after the other. */
export function PlayTexts({ play, path }: { play: Policy['plays'][number]; path: string }) {
  const { t, language: spoken } = useSpeech();
  const { set } = useEditing();
  const [language, setLanguage] = useState(spoken);
  const { id, texts = [] } = play;
  return (
    <PlayRows
      title={t('desk.checklist.playTexts')}
      rows={texts}
      nameOf={(index) => t('desk.checklist.playText', { number: index + 1 })}
      testId={`${id}-text`}
      head={
        texts.length > 0 && (
          <Segments
            label={t('desk.checklist.textLanguage')}
            choices={LANGUAGES.map((value) => ({ value, label: metaOf(value).name }))}
            value={language}
            onChange={setLanguage}
            testId={`${id}-text-language`}
          />
        )
      }
      row={(index, name, testId) => (
        <ReadyText name={name} path={`${path}.texts[${index}]`} language={language} testId={testId} />
      )}
      addLabel={t('desk.checklist.addText')}
      make={() => ({ id: newId(), label: {}, text: {} })}
      // A play without texts has no part for them.
      onChange={(next) => set(`${path}.texts`, next.length > 0 ? next : undefined)}
    />
  );
}
