import { useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { metaOf } from '@/lib/languages';
import { plainText } from '@/lib/ticket/plainText';
import styles from './practice.module.css';

interface Props {
  language: string;
  startsWithNote: boolean;
  onSend: (mode: 'public' | 'note', text: string) => void;
}

/** Both kinds of reply keep what was typed; the one that is not chosen is hidden, and no editor to the reader. */
const editorIf = (isChosen: boolean) => (isChosen ? { 'data-practice': 'editor' } : { hidden: true });

/** The reply editor: rich text for the customer, a plain field for the note, and *Send*. */
export function Composer({ language, startsWithNote, onSend }: Props) {
  const { t } = useSpeech();
  const [mode, setMode] = useState<'public' | 'note'>(startsWithNote ? 'note' : 'public');
  const [note, setNote] = useState('');
  const rich = useRef<HTMLDivElement>(null);
  const send = (): void => {
    const text = mode === 'note' ? note.trim() : rich.current ? plainText(rich.current) : '';
    if (!text) return;
    onSend(mode, text);
    setNote('');
    rich.current?.replaceChildren();
  };
  return (
    <section className={styles.composer} data-practice="composer" data-mode={mode} aria-label={t('practice.reply')}>
      <div role="group" aria-label={t('practice.kind')} className={styles.modes}>
        {(['public', 'note'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={mode === each}
            onClick={() => setMode(each)}
            data-practice={`mode-${each}`}
          >
            {t(`practice.${each}`)}
          </button>
        ))}
      </div>
      <textarea
        {...editorIf(mode === 'note')}
        aria-label={t('practice.note')}
        value={note}
        rows={6}
        dir="auto"
        onChange={(event) => setNote(event.target.value)}
      />
      <div
        ref={rich}
        {...editorIf(mode === 'public')}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t('practice.public')}
        contentEditable
        suppressContentEditableWarning
        className={styles.rich}
        lang={language}
        dir={metaOf(language).direction}
      />
      <div className={styles.send}>
        <Button kind="main" onClick={send} data-practice="send">
          {t('practice.send')}
        </Button>
      </div>
    </section>
  );
}
