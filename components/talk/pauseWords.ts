import { lacksOf } from '@/lib/history/pause';
import type { PromiseRow } from '@/lib/history/rows';
import type { Speech } from '@/lib/i18n/i18n';

/** What a pause lacks, in words; undefined when everything is ready. */
export function lacksText(promise: PromiseRow, { t }: Pick<Speech, 't'>): string | undefined {
  const { findings, options } = lacksOf(promise);
  const ready = promise.options?.length ?? 0;
  const parts = [
    ...(options > 0 ? [t(ready === 0 ? 'pause.noOption' : 'pause.oneOption')] : []),
    ...(findings > 0 ? [t('pause.lacksFindings', { count: findings })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
