import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one thing to do next; `above` needs somebody above; `quiet` stands back. */
  kind?: 'main' | 'plain' | 'quiet' | 'above' | 'icon';
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button. The browser's own element: keyboard and screen readers know it. */
export function Button({ kind = 'plain', icon, children, className, ...rest }: Props) {
  const classes = [styles.button, styles[kind], className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      {icon}
      {children}
    </button>
  );
}
