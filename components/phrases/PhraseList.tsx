import { useState } from 'react';
import { LANGUAGES, languageFiles, metaOf } from '@/lib/languages';
import type { Phrases } from '@/lib/reply/context';
import { flatPhrases, lostHoles } from '@/lib/reply/ownPhrases';
import { useEditing } from '../editing/editing';
import { Card } from '../settings/Card';
import { TextArea } from '../ui/Field';
import { Segments } from '../ui/Segments';
import { useSpeech } from '../ui/speech';
import styles from './phrases.module.css';
import { groupOf, phraseName } from './words';

const shippedPhrases = languageFiles<Phrases>('phrases');

interface RowProps {
  language: string;
  name: string;
  shipped: string;
}

/** One text: how it ships, and the team's own beside it. Its holes have to stay, or something would not be said. */
function PhraseRow({ language, name, shipped }: RowProps) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { policy, edit, faultAt } = useEditing();
  const own = policy.phrases[language]?.[name];
  const path = `phrases.${language}.${name}`;
  const lost = own === undefined ? [] : lostHoles(shipped, own);
  const write = (text: string): void =>
    edit((now) => {
      const { [name]: _, ...others } = now.phrases[language] ?? {};
      const texts = text === '' ? others : { ...others, [name]: text };
      const { [language]: _before, ...languages } = now.phrases;
      return {
        ...now,
        phrases: Object.keys(texts).length === 0 ? languages : { ...languages, [language]: texts },
      };
    }, path);
  return (
    <li className={styles.phrase} data-own={own !== undefined}>
      <TextArea
        label={phraseName(name, speech)}
        lang={language}
        placeholder={shipped}
        value={own ?? ''}
        rows={Math.max(2, shipped.split('\n').length, Math.ceil(shipped.length / 70))}
        maxLength={2000}
        fault={faultAt(path)}
        data-testid={`phrase-${name}`}
        onChange={(event) => write(event.target.value)}
      />
      {own !== undefined && (
        <p className={styles.shipped}>
          {t('desk.phrases.shipped')}{' '}
          <bdi lang={language} className={styles.quote}>
            {shipped}
          </bdi>
        </p>
      )}
      {lost.length > 0 && (
        <p className={styles.lost} role="status" data-testid={`lost-${name}`}>
          {t('desk.phrases.lost', { holes: format.list(lost.map((hole) => `{{${hole}}}`)) })}
        </p>
      )}
    </li>
  );
}

/** The texts of the reply in one language after the other, by the part of the reply that they stand in. */
export function PhraseList() {
  const { t, language: spoken } = useSpeech();
  const [language, setLanguage] = useState(spoken);
  const shipped = shippedPhrases[language];
  const groups = Map.groupBy(shipped ? flatPhrases(shipped) : [], ([name]) => groupOf(name));
  return (
    <Card title={t('desk.phrases.texts')}>
      <p className={styles.soft}>{t('desk.phrases.textsHint')}</p>
      <Segments
        label={t('desk.phrases.language')}
        choices={LANGUAGES.map((value) => ({ value, label: metaOf(value).name }))}
        value={language}
        onChange={setLanguage}
        testId="phrase-language"
      />
      {[...groups].map(([group, phrases]) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`} className={styles.group}>
            {t(`desk.phrases.group.${group}`)}
          </h3>
          <ul className={styles.phrases}>
            {phrases.map(([name, text]) => (
              <PhraseRow key={`${language} ${name}`} language={language} name={name} shipped={text} />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
