import { useRef, useState, type DragEvent } from 'react';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './approval.module.css';

/** A larger file is no request and no answer. */
const LARGEST_FILE = 1_000_000;

/** Takes in a request or an answer that came another way: pasted, chosen, or dropped as a file. */
export function TakeIn({ onText }: { onText: (text: string) => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = (given: File | undefined): void => {
    if (given) void given.slice(0, LARGEST_FILE).text().then(onText);
  };
  const drop = (event: DragEvent): void => {
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    event.preventDefault();
    read(dropped);
  };
  const take = (): void => {
    onText(text);
    setText('');
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is one way more; the field and the button do the same
    <div className={styles.takeIn} onDragOver={(event) => event.preventDefault()} onDrop={drop} data-testid="take-in">
      <TextArea
        label={t('approval.paste')}
        hint={t('approval.pasteHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        data-testid="paste-block"
      />
      <input
        ref={file}
        type="file"
        accept="text/plain,.txt,.amends"
        hidden
        onChange={(event) => {
          read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className={styles.actions}>
        <Button onClick={take} disabled={text.trim() === ''} data-testid="take-block">
          {t('approval.take')}
        </Button>
        <Button kind="quiet" onClick={() => file.current?.click()}>
          {t('approval.chooseFile')}
        </Button>
      </div>
    </div>
  );
}
