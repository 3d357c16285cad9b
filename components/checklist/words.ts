import type { Speech } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { inLanguage, type Texts } from '../ui/texts';

interface Named {
  id: string;
  label?: Texts | undefined;
  hint?: Texts | undefined;
}

/** What a step is called: by the team in the language of the screen, else as it ships, else by the team in another language. */
export function itemLabel({ id, label }: Named, { t, has, language }: Speech): string {
  const shipped = `item.${id}.label`;
  return label?.[language] ?? (has(shipped) ? t(shipped) : (inLanguage(label, language) ?? id));
}

/** What is said below it, if anything. */
export function itemHint({ id, hint }: Named, { t, has, language }: Speech): string | undefined {
  const shipped = `item.${id}.hint`;
  return hint?.[language] ?? (has(shipped) ? t(shipped) : inLanguage(hint, language));
}

/** What a step of the record is called, by its id: one that the team has taken out since goes by its id. */
export function itemName(id: string, { changes, added }: Policy['checklist'], speech: Speech): string {
  const label = changes.find(({ item }) => item === id)?.label ?? added.find((each) => each.id === id)?.label;
  return itemLabel({ id, label }, speech);
}
