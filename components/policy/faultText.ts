import type { Speech } from '@/lib/i18n/i18n';
import type { Fault, Hint } from '@/lib/policy/faults';

const hintValue = ({ value, currency }: Hint, { format }: Speech): string => {
  if (typeof value === 'string') return value;
  return currency === undefined ? format.number(value) : format.money({ minor: value, currency });
};

/** What is wrong with a place of the document, and what was probably meant. */
export function faultText(fault: Omit<Fault, 'path'>, speech: Speech): string {
  const { t } = speech;
  const { code, expected = '', received = '', hint } = fault;
  const wrong = t(`policyFault.${code}`, { expected, received });
  return hint ? `${wrong}. ${t('policy.didYouMean', { value: hintValue(hint, speech) })}` : wrong;
}
