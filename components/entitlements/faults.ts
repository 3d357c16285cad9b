import type { Fault } from '@/lib/policy/check';
import type { Speech } from '@/lib/i18n/i18n';

/** The mistake at a place of the document, in words; undefined where there is none. */
export function faultAt(faults: readonly Fault[], path: string, { t }: Speech): string | undefined {
  const fault = faults.find((each) => each.path === path);
  return fault && t(`policyFault.${fault.code}`, { expected: fault.expected ?? '', received: fault.received ?? '' });
}

/** True when there is a mistake at a place or in a part of it. */
export const hasFaultIn = (faults: readonly Fault[], path: string): boolean =>
  faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`) || fault.path.startsWith(`${path}[`));
