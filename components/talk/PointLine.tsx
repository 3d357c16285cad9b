import { useRef, useState } from 'react';
import type { PointSeen, Question } from '@/lib/advice/points';
import type { PointState } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import { AskForm } from './AskForm';
import styles from './talk.module.css';

/** What can be done with points. */
export interface PointActs {
  onEdit: (id: string, text: string) => void;
  onMove: (id: string, by: 1 | -1) => void;
  onRemove: (id: string) => void;
  onSet: (id: string, state: PointState) => void;
  /** Asks about the point, or about words of it that were marked; absent while the customer still speaks. */
  onAsk?: (point: PointSeen, question: Question, words?: string) => void;
}

interface Props extends PointActs {
  point: PointSeen;
  isFirst: boolean;
  isLast: boolean;
}

/** Longer words are not repeated in a menu. */
const SHOWN = 40;

function Editor({ text, onDone }: { text: string; onDone: (text: string) => void }) {
  const { t } = useSpeech();
  const [value, setValue] = useState(text);
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(value);
      }}
    >
      <input
        className={styles.field}
        aria-label={t('points.edit')}
        value={value}
        dir="auto"
        maxLength={2000}
        autoFocus
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone(text)}
      />
      <Button type="submit" className={styles.small}>
        {t('action.save')}
      </Button>
    </form>
  );
}

/** What is being waited for, and the way on once the customer has said it. */
function Waiting({ point, onSet }: Pick<Props, 'point' | 'onSet'>) {
  const { t } = useSpeech();
  return (
    <>
      {point.question && <bdi className={styles.soft}>{point.question}</bdi>}
      <span className={point.isReplied ? styles.warn : styles.soft}>
        {t(point.isReplied ? 'points.replied' : 'points.waiting')}
      </span>{' '}
      <Button className={styles.small} onClick={() => onSet(point.id, 'open')} data-testid="cleared-up">
        {t('points.clearedUp')}
      </Button>
    </>
  );
}

interface ChoicesProps extends Pick<Props, 'point' | 'isFirst' | 'isLast'> {
  /** Words of the point that were marked: what is asked is asked about them. */
  words: string | undefined;
  canAsk: boolean;
  onChoose: (choice: string) => void;
}

/** What can be done with a point besides saying that it is answered. */
function Choices({ point: { text }, isFirst, isLast, words, canAsk, onChoose }: ChoicesProps) {
  const { t } = useSpeech();
  const about = words && (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
  const choice = (id: string, key: string, hint?: string) => ({ id, label: t(key), ...(hint && { hint }) });
  return (
    <Menu
      label={t('points.more', { text })}
      choices={[
        ...(canAsk
          ? [
              choice('example', 'points.askExample', about),
              choice('meaning', 'points.askMeaning', about),
              choice('words', 'points.askWords'),
            ]
          : []),
        choice('edit', 'points.edit'),
        ...(isFirst ? [] : [choice('up', 'points.up')]),
        ...(isLast ? [] : [choice('down', 'points.down')]),
        choice('remove', 'points.remove'),
      ]}
      onChoose={onChoose}
      button={(trigger) => (
        <Button {...trigger} kind="quiet" className={styles.small} aria-label={t('points.more', { text })}>
          ⋯
        </Button>
      )}
    />
  );
}

/** What of a point is opened besides its line. */
type Opened = 'edit' | 'words' | undefined;

interface TextProps {
  point: PointSeen;
  opened: Opened;
  acts: PointActs;
  onMark: (words: string) => void;
  onClose: () => void;
}

/** The words of a point, with what is opened on them and what is waited for. */
function PointText({ point, opened, acts, onMark, onClose }: TextProps) {
  const { t } = useSpeech();
  const { id, text, state, by } = point;
  const done = (edited: string): void => {
    onClose();
    if (edited.trim() !== text) acts.onEdit(id, edited);
  };
  const ask = (question: Question, words: string): void => {
    onClose();
    acts.onAsk?.(point, question, words);
  };
  return (
    <div className={styles.grow}>
      {opened === 'edit' ? (
        <Editor text={text} onDone={done} />
      ) : (
        <bdi dir="auto" onPointerUp={() => onMark(getSelection()?.toString().trim() ?? '')}>
          {text}
        </bdi>
      )}
      {by && <span className={styles.soft}>{t(`points.by.${by}`)}</span>}
      {opened === 'words' && <AskForm text={text} onAsk={ask} onClose={onClose} />}
      {state === 'waiting' && (
        <div>
          <Waiting point={point} onSet={acts.onSet} />
        </div>
      )}
    </div>
  );
}

/** One thing that the customer complains of: what it is, and whether it is answered. */
export function PointLine({ point, isFirst, isLast, ...acts }: Props) {
  const { t } = useSpeech();
  const line = useRef<HTMLLIElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const [marked, setMarked] = useState('');
  const { id, text, state } = point;
  const words = marked !== '' && text.includes(marked) ? marked : undefined;
  const choose = (choice: string): void => {
    if (choice === 'edit' || choice === 'words') setOpened(choice);
    else if (choice === 'up' || choice === 'down') acts.onMove(id, choice === 'up' ? -1 : 1);
    else if (choice === 'remove') acts.onRemove(id);
    else acts.onAsk?.(point, choice as Question, words);
  };
  // Who came by keys goes on from where they were.
  const close = (): void => {
    setOpened(undefined);
    line.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  return (
    <li ref={line} className={styles.line} data-state={state} data-testid="point">
      <input
        type="checkbox"
        aria-label={t('points.isAnswered', { text })}
        checked={state === 'answered'}
        onChange={() => acts.onSet(id, state === 'answered' ? 'open' : 'answered')}
      />
      <PointText {...{ point, opened, acts }} onMark={setMarked} onClose={close} />
      <Choices {...{ point, isFirst, isLast, words }} canAsk={acts.onAsk !== undefined} onChoose={choose} />
    </li>
  );
}
