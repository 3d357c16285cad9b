import { useRef, useState, type KeyboardEvent } from 'react';
import { asciiDigits } from '@/lib/kernel/text';
import { useSpeech } from '../../ui/speech';
import { useFrame } from '../acts';
import styles from '../Catalog.module.css';
import { useHand } from '../hand';
import { levelsOf, textIn } from '../words';
import { Cell } from './Cell';

const LEVELS = [1, 2, 3] as const;

function Squares({ able, label }: { able: readonly number[]; label: string }) {
  return (
    <span className={styles.levels} role="img" aria-label={label} title={label}>
      {LEVELS.map((level) => (
        <i key={level} className={able.includes(level) ? styles[`level${level}`] : undefined} />
      ))}
    </span>
  );
}

/** Who may give it, as a square for each level; the lowest can be chosen here, or typed as a figure. */
export function WhoCell() {
  const { t, language } = useSpeech();
  const { levels } = useFrame();
  const { option, set } = useHand();
  const [isOpen, setOpen] = useState(false);
  const cell = useRef<HTMLDivElement>(null);
  const nameOf = (level: number): string => textIn(levels[level - 1]?.label ?? {}, language) || String(level);
  const able = levelsOf(option);
  const onKeyDown = (event: KeyboardEvent): void => {
    const level = LEVELS.find((each) => String(each) === asciiDigits(event.key));
    if (level) set('minLevel', level);
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    setOpen(true);
  };
  const onChoiceKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    setOpen(false);
    cell.current?.focus();
  };
  return (
    <Cell ref={cell} column="who" path="minLevel" onClick={() => setOpen(true)} onKeyDown={onKeyDown}>
      {isOpen ? (
        <select
          className={styles.levelChoice}
          aria-label={t('desk.catalog.field.minLevel')}
          value={option.minLevel}
          autoFocus
          onChange={({ target }) => set('minLevel', Number(target.value))}
          onKeyDown={onChoiceKey}
          onBlur={() => setOpen(false)}
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {nameOf(level)}
            </option>
          ))}
        </select>
      ) : (
        <Squares able={able} label={able.map(nameOf).join(', ')} />
      )}
    </Cell>
  );
}
