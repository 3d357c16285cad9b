import type { Speech } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { inLanguage, type Texts } from '../ui/texts';

interface Named {
  id: string;
  label?: Texts | undefined;
  hint?: Texts | undefined;
}

/** The words of the program for a step: those of the first wording that it has, else the common ones. */
const shippedKey = (id: string, part: string, wordings: readonly string[], has: Speech['has']): string | undefined =>
  [...wordings.map((wording) => `item.${id}.${wording}.${part}`), `item.${id}.${part}`].find(has);

/**
 * What a step is called: by the team in the language of the screen, else as it ships, else by the team in another language. `wordings` are the kinds
 * of customer and channel that the step may have words of its own for, first what counts most.
 */
export function itemLabel(
  { id, label }: Named,
  { t, has, language }: Speech,
  wordings: readonly string[] = [],
): string {
  const shipped = shippedKey(id, 'label', wordings, has);
  return label?.[language] ?? (shipped ? t(shipped) : (inLanguage(label, language) ?? id));
}

/** What is said below it, if anything. */
export function itemHint(
  { id, hint }: Named,
  { t, has, language }: Speech,
  wordings: readonly string[] = [],
): string | undefined {
  const shipped = shippedKey(id, 'hint', wordings, has);
  return hint?.[language] ?? (shipped ? t(shipped) : inLanguage(hint, language));
}

/** What a step of the record is called, by its id: one that the team has taken out since goes by its id. */
export function itemName(id: string, { changes, added }: Policy['checklist'], speech: Speech): string {
  const label = changes.find(({ item }) => item === id)?.label ?? added.find((each) => each.id === id)?.label;
  return itemLabel({ id, label }, speech);
}
