import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { LANGUAGES, languageFiles, metaOf } from '@/lib/languages';
import { decidedIn } from '@/lib/policy/decided';
import { FILLED_HOLES, OPEN_HOLES } from '@/lib/policy/playHoles';
import type { Phrases } from '@/lib/reply/context';
import { useEditing, useField } from '../editing/editing';
import { Button } from '../ui/Button';
import { TextArea, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './steps.module.css';

const phrases = languageFiles<Phrases>('phrases');

type Texts = Readonly<Record<string, string>>;

/** A text of the document in one of its languages; without one, the reply uses what stands `instead`. */
function useTextIn(path: string, language: string) {
  const { faultAt } = useEditing();
  const { value, fault } = useField(path);
  const { set } = useField(`${path}.${language}`);
  const texts = (value ?? {}) as Texts;
  return {
    text: texts[language] ?? '',
    instead: texts.en ?? Object.values(texts)[0],
    fault: faultAt(`${path}.${language}`) ?? fault,
    write: (text: string): void => set(text === '' ? undefined : text),
  };
}

/** Mistakes in the languages that are not in sight. */
function FaultsElsewhere({ path, language }: { path: string; language: string }) {
  const { faultAt } = useEditing();
  return LANGUAGES.filter((each) => each !== language).map((each) => {
    const fault = faultAt(`${path}.${each}`);
    return (
      fault && (
        <p key={each} className={styles.bad} role="alert">
          {metaOf(each).name}: {fault}
        </p>
      )
    );
  });
}

/** What can be put into a text: what the case fills in, and what stays a blank until somebody has decided it. */
function Holes({ testId, onPut }: { testId: string; onPut: (hole: string) => void }) {
  const { t, language } = useSpeech();
  const names: Readonly<Record<string, string>> = phrases[language]?.holes ?? {};
  const groups = { holesFilled: FILLED_HOLES, holesOpen: OPEN_HOLES };
  return Object.entries(groups).map(([group, holes]) => (
    <div key={group} className={styles.holes}>
      <span className={styles.soft}>{t(`desk.checklist.${group}`)}</span>
      {holes.map((hole) => {
        const name = names[hole] ?? hole;
        return (
          <Button
            key={hole}
            className={styles.hole}
            aria-label={t('desk.checklist.putIn', { name })}
            data-testid={`${testId}-put-${hole}`}
            onClick={() => onPut(`{{${hole}}}`)}
          >
            {name}
          </Button>
        );
      })}
    </div>
  ));
}

/** What the customer reads, with what is filled in at the caret. */
function Words({ path, language, testId }: { path: string; language: string; testId: string }) {
  const { t } = useSpeech();
  const { text, instead, fault, write } = useTextIn(path, language);
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<{ from: number; to: number }>(undefined);
  const decided = decidedIn(text, language);
  const put = (hole: string): void => {
    const { from, to } = caret.current ?? { from: text.length, to: text.length };
    const after = from + hole.length;
    // The caret can only stand behind what is in the field already.
    flushSync(() => write(text.slice(0, from) + hole + text.slice(to)));
    area.current?.focus();
    area.current?.setSelectionRange(after, after);
  };
  return (
    <div className={styles.words}>
      <TextArea
        ref={area}
        label={t('desk.checklist.textWords')}
        lang={language}
        placeholder={instead}
        value={text}
        rows={Math.max(2, Math.ceil((text || (instead ?? '')).length / 70))}
        maxLength={2000}
        fault={fault}
        data-testid={`${testId}-words`}
        onChange={(event) => write(event.target.value)}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          caret.current = { from: selectionStart, to: selectionEnd };
        }}
      />
      <FaultsElsewhere path={path} language={language} />
      {decided !== undefined && (
        <p className={styles.decided} role="status" data-testid={`${testId}-decided`}>
          {t('desk.warnings.decidedInText', { words: decided })}
        </p>
      )}
      <Holes testId={testId} onPut={put} />
    </div>
  );
}

interface Props {
  /** "Text 2". */
  name: string;
  path: string;
  language: string;
  testId: string;
}

/** One ready text: its name for the agent, and what the customer reads. */
export function ReadyText({ name, path, language, testId }: Props) {
  const { t } = useSpeech();
  const label = useTextIn(`${path}.label`, language);
  return (
    <div role="group" aria-label={name} className={styles.text}>
      <TextField
        label={t('desk.checklist.textLabel')}
        lang={language}
        placeholder={label.instead}
        value={label.text}
        maxLength={2000}
        fault={label.fault}
        data-testid={`${testId}-label`}
        onChange={(event) => label.write(event.target.value)}
      />
      <Words key={language} path={`${path}.text`} language={language} testId={testId} />
    </div>
  );
}
