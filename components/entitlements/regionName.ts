import type { Speech } from '@/lib/i18n/i18n';

/** What a region or country is called; `elsewhere` names the one that stands for all others. */
export function regionName(region: string, elsewhere: string, { t, format }: Speech): string {
  if (region === '*') return elsewhere;
  return region === 'EU' ? t('desk.entitlements.eu') : format.country(region);
}
