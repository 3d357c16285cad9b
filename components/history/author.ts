import type { Speech } from '@/lib/i18n/i18n';

/** Who did something, as the record names them: an agent who has not told their name is recorded without one. */
export const authorName = (name: string, t: Speech['t']): string => name || t('who.unnamed');
