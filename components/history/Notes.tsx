import type { NoteHint } from '@/lib/facts/notes';
import type { NoteRow } from '@/lib/history/rows';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/Field';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { authorName } from './author';
import styles from './History.module.css';
import { NoteHints } from './NoteHints';

interface Props {
  notes: readonly NoteRow[];
  draft: string;
  /** What the note that is being written should not say. */
  hints: readonly NoteHint[];
  onWrite: (text: string) => void;
  onAdd: () => void;
  onRemove: (id: string) => void;
}

/** Notes on the customer: needs and facts, written so that the customer could read them. */
export function Notes({ notes, draft, hints, onWrite, onAdd, onRemove }: Props) {
  const { t, format } = useSpeech();
  return (
    <Section
      title={t('note.title')}
      summary={notes.length > 0 ? t('note.summary', { count: notes.length }) : t('note.none')}
      isFoldable
      startsOpen={notes.length > 0 || draft !== ''}
      key={String(notes.length > 0)}
      testId="notes-fold"
    >
      <ul>
        {notes.map(({ id, text, at, by }) => (
          <li key={id} className={styles.note}>
            <p dir="auto">{text}</p>
            <p className={styles.soft}>
              {format.moment(at)} · <bdi>{authorName(by, t)}</bdi>
              <Button kind="quiet" className={styles.small} onClick={() => onRemove(id)}>
                {t('note.remove')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <TextArea
        label={t('note.label')}
        value={draft}
        maxLength={4000}
        onChange={(event) => onWrite(event.target.value)}
        data-testid="note"
      />
      <NoteHints hints={hints} />
      <Button onClick={onAdd} disabled={draft.trim() === ''} className={styles.under} data-testid="add-note">
        {t('note.add')}
      </Button>
    </Section>
  );
}
