import { lazy, Suspense } from 'react';
import type { Money } from '@/lib/kernel/money';

export interface MoneyFieldProps {
  label: string;
  value: Money | undefined;
  currency: string;
  most?: Money | undefined;
  onChange: (value: Money | undefined) => void;
  autoFocus?: boolean;
}

const MoneyInput = lazy(() => import('./MoneyInput'));

/** A sum of money, typed in the digits and separators of the interface's language. */
export function MoneyField(props: MoneyFieldProps) {
  return (
    <Suspense>
      <MoneyInput {...props} />
    </Suspense>
  );
}
