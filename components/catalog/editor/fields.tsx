import type { KeyboardEvent, ReactNode } from 'react';
import { SelectField, TextArea, TextField } from '../../ui/Field';
import { useSpeech } from '../../ui/speech';
import { valueAt } from '@/lib/editing/path';
import { useFrame } from '../acts';
import { faultWords, fieldName } from '../faultWords';
import { useHand } from '../hand';
import { typingOf } from '../typing';
import styles from './Editor.module.css';

/** What is wrong at a path, in a sentence; undefined when nothing is. */
export function useFaultText(path: string): string | undefined {
  const speech = useSpeech();
  const [fault] = useHand().faultsAt(path);
  return fault && faultWords(fault, speech).text;
}

interface FieldProps {
  path: string;
  /** The name of the path by itself when absent. */
  label?: string;
  hint?: string | undefined;
}

/** What a field of typed text does, whatever it looks like. */
function useTyped(path: string, isLong = false) {
  const { typedAt, writtenAt, type, settle, drop } = useHand();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !isLong) settle(path);
    if (event.key !== 'Escape' || typedAt(path) === undefined) return;
    // The first Escape takes back what was typed, the next one closes the editor.
    event.stopPropagation();
    drop(path);
  };
  return {
    value: typedAt(path) ?? writtenAt(path),
    inputMode: typingOf(path).mode,
    fault: useFaultText(path),
    'data-path': path,
    onChange: ({ target }: { target: { value: string } }) => type(path, target.value),
    onBlur: () => settle(path),
    onKeyDown,
  };
}

/** A line of text, a figure or an amount: what it is is told by its path. */
export function TypedField({ path, label, hint }: FieldProps) {
  const speech = useSpeech();
  const name = fieldName(path, speech);
  return <TextField label={label ?? name} aria-label={name} hint={hint} maxLength={2000} {...useTyped(path)} />;
}

/** Several lines of text. */
export function TypedArea({ path, label, lang }: FieldProps & { lang?: string }) {
  const speech = useSpeech();
  const name = fieldName(path, speech);
  const { inputMode: _, ...field } = useTyped(path, true);
  return <TextArea label={label ?? name} aria-label={name} lang={lang} maxLength={2000} {...field} />;
}

/** A calendar date. */
export function DateField({ path, label, hint }: FieldProps) {
  const speech = useSpeech();
  const { inputMode: _, ...field } = useTyped(path);
  return <TextField type="date" label={label ?? fieldName(path, speech)} hint={hint} {...field} />;
}

type Choice = readonly [value: string | number | boolean, label: string];

/** One of a few values; `none` is the name of having none of them. */
export function ChoiceField({
  path,
  label,
  hint,
  choices,
  none,
}: FieldProps & { choices: readonly Choice[]; none?: string }) {
  const speech = useSpeech();
  const { option, set } = useHand();
  const value = valueAt(option, path) as Choice[0] | undefined;
  return (
    <SelectField
      label={label ?? fieldName(path, speech)}
      hint={hint}
      fault={useFaultText(path)}
      value={value === undefined ? '' : String(value)}
      data-path={path}
      onChange={({ target }) => set(path, choices.find(([each]) => String(each) === target.value)?.[0])}
    >
      {none !== undefined && <option value="">{none}</option>}
      {choices.map(([each, name]) => (
        <option key={String(each)} value={String(each)}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

/** Fields that belong together, under a name. */
export function Fields({ legend, path, children }: { legend: string; path?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.fields} data-path={path}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** A table of amounts: a field for each currency in which there are limits, or is an amount. */
export function Amounts({ path, label }: { path: string; label?: string }) {
  const speech = useSpeech();
  const { currencies } = useFrame();
  const { option, faultsAt } = useHand();
  const table = Object.keys(valueAt(option, path) ?? {});
  const own = faultsAt(path).find((fault) => fault.path === path);
  return (
    <Fields legend={label ?? fieldName(path, speech)} path={path}>
      <div className={styles.amounts}>
        {[...new Set([...currencies, ...table])].map((currency) => (
          <TypedField key={currency} path={`${path}.${currency}`} label={currency} />
        ))}
      </div>
      {own && <p className={styles.fault}>{faultWords(own, speech).text}</p>}
    </Fields>
  );
}

interface CheckProps {
  path: string;
  legend: string;
  values: readonly string[];
  nameOf: (value: string) => string;
  /** Values beyond so many can't be added. */
  most?: number;
}

/** Some of a list, as marks that are on or off. They keep the order of the list. */
export function Checks({ path, legend, values, nameOf, most = Infinity }: CheckProps) {
  const { option, set } = useHand();
  const fault = useFaultText(path);
  const chosen = (valueAt(option, path) ?? []) as readonly string[];
  const toggle = (value: string): void =>
    set(
      path,
      values.filter((each) => chosen.includes(each) !== (each === value)),
    );
  return (
    <Fields legend={legend} path={path}>
      <div className={styles.checks}>
        {values.map((value) => (
          <label key={value} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={!chosen.includes(value) && chosen.length >= most}
              onChange={() => toggle(value)}
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
      {fault && <p className={styles.fault}>{fault}</p>}
    </Fields>
  );
}
