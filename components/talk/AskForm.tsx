import { useState } from 'react';
import type { Question } from '@/lib/advice/points';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './talk.module.css';

interface Props {
  text: string;
  onAsk: (question: Question, words: string) => void;
  onClose: () => void;
}

/** Asks about some words of a point, cut out of it by keys where they can't be marked with the pointer. Only words that stand in it are asked about (R31). */
export function AskForm({ text, onAsk, onClose }: Props) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(text);
  const words = typed.trim();
  const isSaid = words !== '' && text.includes(words);
  return (
    <div className={styles.asking} role="group" aria-label={t('points.askWords')} data-testid="ask-about">
      <TextField
        label={t('points.words')}
        fault={isSaid ? undefined : t('points.notSaid')}
        value={typed}
        autoFocus
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
        data-testid="ask-words"
      />
      <div className={styles.row}>
        <Button
          className={styles.small}
          disabled={!isSaid}
          onClick={() => onAsk('example', words)}
          data-testid="ask-example"
        >
          {t('points.askExample')}
        </Button>
        <Button
          className={styles.small}
          disabled={!isSaid}
          onClick={() => onAsk('meaning', words)}
          data-testid="ask-meaning"
        >
          {t('points.askMeaning')}
        </Button>
        <Button kind="quiet" className={styles.small} onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
