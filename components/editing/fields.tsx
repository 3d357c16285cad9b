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
  const { format } = useSpeech();
  const { value, set, fault } = useField(path);
  return (
    <Typed
      label={label}
      hint={hint}
      fault={fault}
      inputMode="decimal"
      data-testid={testId}
      shown={typeof value === 'number' ? format.number(value) : asText(value)}
      onType={(text) => set(text.trim() === '' ? undefined : (parseNumber(text, format.decimal) ?? text))}
    />
  );
}

/** A sum in one currency of a table, kept in minor units. */
export function AmountAt({ path, currency, label, hint, testId }: Props & { currency: string }) {
  const { format } = useSpeech();
  const { value, set, fault } = useField(`${path}.${currency}`);
  return (
    <Typed
      label={label}
      hint={hint}
      fault={fault}
      inputMode="decimal"
      data-testid={testId}
      shown={typeof value === 'number' ? format.figure({ minor: value, currency }) : asText(value)}
      onType={(text) => set(text.trim() === '' ? undefined : (parseAmount(text, currency, format.decimal) ?? text))}
    />
  );
}

/** One of a few values; the labels belong to them one by one. */
export function ChoiceAt<T extends string | number>({
  path,
  label,
  hint,
  testId,
  choices,
}: Props & { choices: readonly (readonly [value: T, label: string])[] }) {
  const { value, set, fault } = useField(path);
  return (
    <SelectField
      label={label}
      hint={hint}
      fault={fault}
      value={String(value ?? '')}
      data-testid={testId}
      onChange={(event) => set(choices.find(([each]) => String(each) === event.target.value)?.[0])}
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

/** One text in each language; a language without one is left out. */
export function TextsField({ label, texts, fault, testId, isLong = false, onChange }: TextsProps) {
  const { t } = useSpeech();
  const Field = isLong ? TextArea : TextField;
  return (
    <fieldset className={styles.texts}>
      <legend>{label}</legend>
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={metaOf(language).name}
          lang={language}
          aria-label={t('desk.shell.inLanguage', { label, language: metaOf(language).name })}
          value={asText(texts[language])}
          maxLength={2000}
          data-testid={testId && `${testId}-${language}`}
          onChange={(event: { target: { value: string } }) => {
            const { [language]: _, ...others } = texts;
            onChange(event.target.value === '' ? others : { ...others, [language]: event.target.value });
          }}
        />
      ))}
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
