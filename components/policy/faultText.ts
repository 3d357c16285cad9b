import type { Speech } from '@/lib/i18n/i18n';
import type { Fault, Hint } from '@/lib/policy/faults';

const hintValue = ({ value, currency }: Hint, { format }: Speech): string => {
  if (typeof value === 'string') return value;
  return currency === undefined ? format.number(value) : format.money({ minor: value, currency });
};

/** What is wrong, and what was probably meant. */
export const meantText = (wrong: string, hint: Hint | undefined, speech: Speech): string =>
  hint ? `${wrong}. ${speech.t('policy.didYouMean', { value: hintValue(hint, speech) })}` : wrong;

/** What is wrong with a place of the document, in words. */
export function faultText({ code, expected = '', received = '', hint }: Omit<Fault, 'path'>, speech: Speech): string {
  return meantText(speech.t(`policyFault.${code}`, { expected, received }), hint, speech);
}
