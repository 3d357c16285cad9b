import type { Translate } from '@/lib/i18n/i18n';
import type { Fault } from '@/lib/policy/check';

/** What is wrong at a place of a document, in words. */
export const faultText = ({ code, expected = '', received = '' }: Fault, t: Translate): string =>
  t(`policyFault.${code}`, { expected, received });
