import { useEffect, useRef, useState } from 'react';
import { Pencil } from 'lucide-react';
import type { Finding } from '@/lib/reply/tone/finding';
import { holesIn } from '@/lib/reply/template';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Marked, type News } from './Marked';
import styles from './ReplyTray.module.css';

interface Props {
  text: string;
  direction: 'ltr' | 'rtl';
  language: string;
  /** Hints that were not dismissed: their words are underlined. */
  findings: readonly Finding[];
  onEdit: (text: string) => void;
}

/** The field in which the text is edited. What is underlined lies behind it, in the same letters, and is scrolled with it. */
function Edited({
  text,
  findings,
  onEdit,
  onLeave,
}: Pick<Props, 'text' | 'findings' | 'onEdit'> & { onLeave: () => void }) {
  const { t } = useSpeech();
  const area = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div className={styles.edited}>
      <div ref={behind} className={styles.behind} aria-hidden>
        <Marked text={text} findings={findings} />
      </div>
      <textarea
        ref={area}
        aria-label={t('reply.text')}
        value={text}
        onChange={(event) => onEdit(event.target.value)}
        onScroll={({ currentTarget }) => behind.current?.scrollTo({ top: currentTarget.scrollTop })}
        // While a button of the tray is pressed the field stays: it would move the button away from under the pointer.
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.closest('section')?.contains(relatedTarget)) onLeave();
        }}
        data-testid="draft-edit"
      />
    </div>
  );
}

/** How far two texts are the same. */
function sameUntil(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Brings into sight what has become of the text: a paragraph that a refusal or a hand-over adds would stand below the edge unseen. */
function useNews(text: string): News | undefined {
  const [seen, setSeen] = useState<{ text: string; at?: number }>({ text });
  if (seen.text !== text) setSeen({ text, at: sameUntil(seen.text, text) });
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Not every document can scroll.
    if (seen.at !== undefined) ref.current?.scrollIntoView?.({ block: 'center' });
  }, [seen]);
  return seen.at === undefined ? undefined : { at: seen.at, ref };
}

/** The text of the reply. Read, its blanks and the words that hints are about stand out; pressed, it can be edited. */
export function Draft({ text, direction, language, findings, onEdit }: Props) {
  const { t, direction: uiDirection } = useSpeech();
  const [isEditing, setEditing] = useState(false);
  const news = useNews(text);
  const holes = holesIn(text).filter(({ isHole }) => isHole).length;
  return (
    <div className={styles.draft} dir={direction} lang={language}>
      {isEditing ? (
        <Edited text={text} findings={findings} onEdit={onEdit} onLeave={() => setEditing(false)} />
      ) : (
        <div
          className={styles.text}
          data-testid="draft"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it
          tabIndex={0}
          role="region"
          aria-label={t('reply.text')}
        >
          <Marked {...{ text, findings, news }} />
        </div>
      )}
      <div className={styles.corner} dir={uiDirection}>
        {holes > 0 && <span className={styles.holes}>{t('reply.holes', { count: holes })}</span>}
        {!isEditing && (
          <Button
            kind="icon"
            aria-label={t('reply.edit')}
            data-testid="edit-draft"
            onClick={() => setEditing(true)}
            icon={<Pencil size={14} aria-hidden />}
          />
        )}
      </div>
    </div>
  );
}
