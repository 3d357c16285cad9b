import type { NoteHint } from '@/lib/facts/notes';
import { useSpeech } from '../ui/speech';
import styles from './History.module.css';

/** What the customer should not have to read about themselves (R13); nothing is held back by it. */
export function NoteHints({ hints }: { hints: readonly NoteHint[] }) {
  const { t } = useSpeech();
  return (
    <ul aria-live="polite">
      {hints.map(({ kind, quote }) => (
        <li key={quote} className={styles.noteHint} data-testid="note-hint" data-kind={kind}>
          <q dir="auto">{quote}</q> {t(`noteHint.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
