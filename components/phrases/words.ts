import type { Speech } from '@/lib/i18n/i18n';

/** Texts whose parts are named elsewhere already. */
const NAMED_ELSEWHERE: Record<string, string> = {
  facts: 'category',
  promise: 'promiseKind',
  promised: 'promiseKind',
  conductSpoken: 'conductStep',
  conductWritten: 'conductStep',
  refusalReason: 'refusalReason',
};

/** The part of the reply that a text stands in; those that are a part by themselves stand together. */
export const groupOf = (name: string): string => (name.includes('.') ? (name.split('.')[0] ?? name) : 'others');

/** What a text of the reply is called: `facts.lateDelivery` by its category, the others by names of their own. */
export function phraseName(name: string, { t }: Speech): string {
  const [group = '', part] = name.split('.');
  if (part === undefined) return t(`desk.phrases.group.${group}`);
  if (group === 'holes') return t('desk.phrases.blank', { name: `{{${part}}}` });
  const elsewhere = NAMED_ELSEWHERE[group];
  return t(elsewhere === undefined ? `desk.phrases.name.${group}.${part}` : `${elsewhere}.${part}`);
}
