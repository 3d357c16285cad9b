import { useId, type ComponentProps, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';
import styles from './Field.module.css';

interface Labelled {
  label: string;
  /** A mistake, named where it is made. */
  fault?: string | undefined;
  hint?: string | undefined;
}

function Frame({ id, label, fault, hint, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && <p className={styles.hint}>{hint}</p>}
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** A line of text with its label. */
export function TextField({ label, fault, hint, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <Frame id={id} label={label} fault={fault} hint={hint}>
      <input id={id} className={styles.input} aria-invalid={fault !== undefined} dir="auto" {...rest} />
    </Frame>
  );
}

/** Several lines of text with their label. */
export function TextArea({ label, fault, hint, ...rest }: Labelled & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} fault={fault} hint={hint}>
      <textarea id={id} className={styles.input} aria-invalid={fault !== undefined} rows={2} dir="auto" {...rest} />
    </Frame>
  );
}

/** One of a few choices; the browser's own list. */
export function SelectField({
  label,
  fault,
  hint,
  children,
  ...rest
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  return (
    <Frame id={id} label={label} fault={fault} hint={hint}>
      <select id={id} className={styles.input} {...rest}>
        {children}
      </select>
    </Frame>
  );
}
