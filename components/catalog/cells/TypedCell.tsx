import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSpeech } from '../../ui/speech';
import styles from '../Catalog.module.css';
import type { Column } from '../columns';
import { fieldName } from '../faultWords';
import { cellBeside, type Direction } from '../gridKeys';
import { useHand } from '../hand';
import { typingOf } from '../typing';
import { Cell } from './Cell';

interface Props {
  column: Column;
  path: string;
  className?: string | undefined;
  title?: string | undefined;
  /** What stands there while nobody types. */
  children: ReactNode;
}

/** The field itself, while somebody types. */
function Field({ path, onEnd }: { path: string; onEnd: (isKept: boolean, to?: Direction | 'here') => void }) {
  const speech = useSpeech();
  const { typedAt, faultsAt, type } = useHand();
  const typing = typingOf(path);
  // Focus that goes back to the cell leaves the field too: what was taken back must not be taken over then.
  const isOver = useRef(false);
  const end: typeof onEnd = (...how) => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(...how);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const ends: Record<string, [boolean, Direction | 'here']> = {
      Enter: [true, 'down'],
      Tab: [true, event.shiftKey ? 'previous' : 'next'],
      Escape: [false, 'here'],
    };
    const how = ends[event.key];
    if (!how) return;
    event.preventDefault();
    end(...how);
  };
  return (
    <input
      className={styles.typed}
      value={typedAt(path) ?? ''}
      inputMode={typing.mode}
      dir={typing.mode === 'text' ? 'auto' : undefined}
      aria-label={fieldName(path, speech)}
      aria-invalid={faultsAt(path).length > 0}
      maxLength={2000}
      autoFocus
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => type(path, target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(true)}
    />
  );
}

/** True for a key that writes a character: typing begins with it, as in a spreadsheet. */
const isWriting = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey;

/** A cell that is typed in where it stands: Enter or Tab takes over and goes on, Escape takes back. */
export function TypedCell({ column, path, className, title, children }: Props) {
  const { typedAt, writtenAt, type, settle, drop } = useHand();
  const [isOpen, setOpen] = useState(false);
  const cell = useRef<HTMLDivElement>(null);
  const begin = (text = typedAt(path) ?? writtenAt(path)): void => {
    type(path, text);
    setOpen(true);
  };
  const end = (isKept: boolean, to?: Direction | 'here'): void => {
    (isKept ? settle : drop)(path);
    setOpen(false);
    const { current } = cell;
    if (!to || !current) return;
    (to === 'here' ? current : (cellBeside(current, to) ?? current)).focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isBegun = event.key === 'Enter' || event.key === 'F2';
    if (isOpen || (!isBegun && event.key !== 'Delete' && !isWriting(event))) return;
    event.preventDefault();
    if (isBegun) begin();
    else begin(event.key === 'Delete' ? '' : event.key);
  };
  return (
    <Cell
      ref={cell}
      column={column}
      path={path}
      className={className}
      title={title}
      onClick={() => !isOpen && begin()}
      onKeyDown={onKeyDown}
    >
      {isOpen ? <Field path={path} onEnd={end} /> : (typedAt(path) ?? children)}
    </Cell>
  );
}
