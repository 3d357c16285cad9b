import { useId } from 'react';
import styles from './Segments.module.css';

interface Props<T extends string | number> {
  /** What is chosen by it; read out, not shown. */
  label: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  testId?: string;
}

/** A choice of a few that are all in sight. The browser's own radio buttons: arrows go from one to the next. */
export function Segments<T extends string | number>({ label, choices, value, onChange, testId }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.segments} data-testid={testId}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={choice.value === value}
            data-testid={testId && `${testId}-${choice.value}`}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
