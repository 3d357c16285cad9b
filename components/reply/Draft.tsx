import { useEffect, useRef, useState } from 'react';
import { Pencil } from 'lucide-react';
import { holesIn } from '@/lib/reply/template';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './ReplyTray.module.css';

interface Props {
  text: string;
  direction: 'ltr' | 'rtl';
  language: string;
  onEdit: (text: string) => void;
}

/** The text of the reply. Read, its holes stand out; pressed, it can be edited. */
export function Draft({ text, direction, language, onEdit }: Props) {
  const { t, direction: uiDirection } = useSpeech();
  const [isEditing, setEditing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isEditing) area.current?.focus();
  }, [isEditing]);
  const holes = holesIn(text).filter(({ isHole }) => isHole).length;
  return (
    <div className={styles.draft} dir={direction} lang={language}>
      {isEditing ? (
        <textarea
          ref={area}
          aria-label={t('reply.text')}
          value={text}
          onChange={(event) => onEdit(event.target.value)}
          onBlur={() => setEditing(false)}
          data-testid="draft-edit"
        />
      ) : (
        <div
          className={styles.text}
          data-testid="draft"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it
          tabIndex={0}
          role="region"
          aria-label={t('reply.text')}
        >
          {holesIn(text).map(({ text: part, isHole }, index) =>
            // The parts of a text have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            isHole ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
          )}
        </div>
      )}
      <div className={styles.corner} dir={uiDirection}>
        {holes > 0 && <span className={styles.holes}>{t('reply.holes', { count: holes })}</span>}
        {!isEditing && (
          <Button
            kind="icon"
            aria-label={t('reply.edit')}
            onClick={() => setEditing(true)}
            icon={<Pencil size={14} aria-hidden />}
          />
        )}
      </div>
    </div>
  );
}
