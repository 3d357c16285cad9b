import { LANGUAGES, metaOf } from '@/lib/languages';
import { parseAmount, parseNumber } from '@/lib/kernel/figure';
import { SelectField, TextArea, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { useField } from './editing';
import styles from './fields.module.css';
import { Typed } from './Typed';

interface Props {
  path: string;
  label: string;
  hint?: string | undefined;
  testId?: string | undefined;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A line of text. An empty one is taken away: whether it may be absent is for the check to say. */
export function TextAt({ path, label, hint, testId }: Props) {
  const { value, set, fault } = useField(path);
  return (
    <TextField
      label={label}
      hint={hint}
      fault={fault}
      value={asText(value)}
      maxLength={2000}
      data-testid={testId}
      onChange={(event) => set(event.target.value || undefined)}
    />
  );
}

/** A figure in the digits of the language. What is no figure stays as it was typed, and its fault names it. */
export function NumberAt({ path, label, hint, testId }: Props) {
  const { t, format } = useSpeech();
  const { value, set, fault } = useField(path);
  return (
    <Typed
      label={label}
      hint={hint}
      fault={typeof value === 'string' ? t('desk.shell.noFigure') : fault}
      inputMode="decimal"
      data-testid={testId}
      shown={typeof value === 'number' ? format.number(value) : asText(value)}
      onType={(text) => set(text.trim() === '' ? undefined : (parseNumber(text, format.decimal) ?? text))}
    />
  );
}

interface AmountProps {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  testId?: string | undefined;
  currency: string;
  value: unknown;
  onChange: (value: number | string | undefined) => void;
}

/** A sum in minor units of a currency, typed as the language writes it. */
export function AmountField({ currency, value, onChange, fault, testId, ...rest }: AmountProps) {
  const { t, format } = useSpeech();
  return (
    <Typed
      {...rest}
      fault={typeof value === 'string' ? t('desk.shell.noFigure') : fault}
      inputMode="decimal"
      data-testid={testId}
      shown={typeof value === 'number' ? format.figure({ minor: value, currency }) : asText(value)}
      onType={(text) =>
        onChange(text.trim() === '' ? undefined : (parseAmount(text, currency, format.decimal) ?? text))
      }
    />
  );
}

/** A sum in one currency of a table of the document. */
export function AmountAt({ path, ...rest }: Props & { currency: string }) {
  const { value, set, fault } = useField(`${path}.${rest.currency}`);
  return <AmountField {...rest} value={value} fault={fault} onChange={set} />;
}

/** A calendar date. */
export function DateAt({ path, label, hint, testId }: Props) {
  const { value, set, fault } = useField(path);
  return (
    <TextField
      type="date"
      label={label}
      hint={hint}
      fault={fault}
      value={asText(value)}
      data-testid={testId}
      onChange={(event) => set(event.target.value || undefined)}
    />
  );
}

/** One of a few values; the labels belong to them one by one. An empty one takes the value away. */
export function ChoiceAt({
  path,
  label,
  hint,
  testId,
  choices,
}: Props & { choices: readonly (readonly [value: string | number, label: string])[] }) {
  const { value, set, fault } = useField(path);
  return (
    <SelectField
      label={label}
      hint={hint}
      fault={fault}
      value={typeof value === 'number' ? String(value) : asText(value)}
      data-testid={testId}
      onChange={(event) => set(choices.find(([each]) => String(each) === event.target.value)?.[0] || undefined)}
    >
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

type Texts = Readonly<Record<string, string>>;

interface TextsProps {
  label: string;
  texts: Texts;
  fault?: string | undefined;
  testId?: string | undefined;
  isLong?: boolean;
  onChange: (texts: Texts) => void;
}

/** As many lines as a text takes in a field for texts; a very long one is scrolled. */
const rowsOf = (text: string): number => Math.min(8, Math.max(2, Math.ceil(text.length / 36)));

/** One text in each language; a language without one is left out. */
export function TextsField({ label, texts, fault, testId, isLong = false, onChange }: TextsProps) {
  const { t } = useSpeech();
  const Field = isLong ? TextArea : TextField;
  return (
    <fieldset className={styles.texts}>
      <legend>{label}</legend>
      <div className={styles.languages}>
        {LANGUAGES.map((language) => (
          <Field
            key={language}
            label={metaOf(language).name}
            lang={language}
            aria-label={t('desk.shell.inLanguage', { label, language: metaOf(language).name })}
            value={asText(texts[language])}
            {...(isLong && { rows: rowsOf(asText(texts[language])) })}
            maxLength={2000}
            data-testid={testId && `${testId}-${language}`}
            onChange={(event: { target: { value: string } }) => {
              const { [language]: _, ...others } = texts;
              onChange(event.target.value === '' ? others : { ...others, [language]: event.target.value });
            }}
          />
        ))}
      </div>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** The same at a path of the document. */
export function TextsAt({ path, ...rest }: Omit<TextsProps, 'texts' | 'fault' | 'onChange'> & { path: string }) {
  const { value, set, fault } = useField(path);
  return <TextsField {...rest} texts={(value ?? {}) as Texts} fault={fault} onChange={set} />;
}
