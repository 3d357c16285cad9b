import { useMemo } from 'react';
import { amountsOf } from '@/lib/editing/option';
import type { Option } from '@/lib/policy/schema';
import { formatOf, type Format } from '@/lib/i18n/format';
import { LANGUAGES, metaOf } from '@/lib/languages';
import { fill } from '@/lib/reply/template';
import { Tag } from '../../ui/Tag';
import { useSpeech } from '../../ui/speech';
import { useFrame } from '../acts';
import { useHand } from '../hand';
import styles from './Editor.module.css';
import { TypedArea, TypedField } from './fields';

/** The holes that the reply knows to fill for an option. */
const HOLES = '{{amount}} {{percent}} {{max}} {{days}}';

/** What stands in the holes of a text, as an example: the amounts of the option itself. */
function examples({ value, validDays }: Option, currency: string, format: Format): Record<string, string | undefined> {
  const minor = amountsOf(value)[currency];
  const amount = minor === undefined ? undefined : format.money({ minor, currency });
  return {
    amount,
    max: amount,
    percent: value.by === 'percent' && value.percent !== undefined ? format.percent(value.percent) : undefined,
    days: validDays === undefined ? undefined : format.number(validDays),
  };
}

/** The text as a customer would read it; a hole that can't be filled stays visible. */
function Preview({ text, language }: { text: string; language: string }) {
  const { t } = useSpeech();
  const { currency } = useFrame();
  const { option } = useHand();
  const format = useMemo(() => formatOf(language), [language]);
  const segments = fill(text, examples(option, currency, format));
  return (
    <p className={styles.preview} lang={language} dir={metaOf(language).direction}>
      <span className="visually-hidden">{t('desk.catalog.preview')} </span>
      {segments.map((segment, index) => {
        const place = `hole ${index}`;
        if (segment.kind === 'text') return segment.text;
        return (
          <mark key={place} className={styles.hole}>
            {segment.name}?
          </mark>
        );
      })}
    </p>
  );
}

function InLanguage({ language }: { language: string }) {
  const { t } = useSpeech();
  const { option, typedAt } = useHand();
  const text = typedAt(`text.${language}`) ?? option.text[language] ?? '';
  const isMissing = option.label[language] === undefined || option.text[language] === undefined;
  const name = metaOf(language).name;
  return (
    <div className={styles.language}>
      <p className={styles.languageName}>
        <span lang={language}>{name}</span>
        {isMissing && <Tag kind="warn">{t('desk.catalog.missing')}</Tag>}
      </p>
      <TypedField path={`label.${language}`} label={t('desk.catalog.field.label')} />
      <TypedArea path={`text.${language}`} label={t('desk.catalog.field.text')} lang={language} />
      {text.includes('{{') && <Preview text={text} language={language} />}
    </div>
  );
}

/** The name and the sentence of an option, in each language. */
export function TextsEditor() {
  const { t } = useSpeech();
  const { option } = useHand();
  const languages = [...new Set([...LANGUAGES, ...Object.keys(option.label), ...Object.keys(option.text)])];
  return (
    <>
      <p className={styles.hint}>{t('desk.catalog.holes', { holes: HOLES })}</p>
      <div className={styles.languages} data-path="text">
        {languages.map((language) => (
          <InLanguage key={language} language={language} />
        ))}
      </div>
    </>
  );
}
