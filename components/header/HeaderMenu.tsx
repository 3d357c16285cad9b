import { MoreHorizontal } from 'lucide-react';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';

export const MENU_ITEMS = ['reread', 'practice', 'settings', 'keys'] as const;
export type MenuItemId = (typeof MENU_ITEMS)[number];

/** What is wanted seldom: read again, practise, settings, keys, and the language of the interface. */
export function HeaderMenu({
  languages,
  note,
  nameOf,
  onChoose,
  onLanguage,
}: {
  languages: readonly string[];
  /** Which policy is in use. */
  note: string;
  nameOf: (language: string) => string;
  onChoose: (id: MenuItemId) => void;
  onLanguage: (language: string) => void;
}) {
  const { t, language } = useSpeech();
  const choices = [
    ...MENU_ITEMS.map((id) => ({ id, label: t(`menu.${id}`) })),
    ...languages.map((code) => ({
      id: `language ${code}`,
      label: nameOf(code),
      isChosen: code === language,
    })),
  ];
  const choose = (id: string): void => {
    if (id.startsWith('language ')) onLanguage(id.slice('language '.length));
    else onChoose(id as MenuItemId);
  };
  return (
    <Menu
      label={t('menu.title')}
      choices={choices}
      note={note}
      onChoose={choose}
      button={(trigger) => (
        <Button
          {...trigger}
          kind="icon"
          aria-label={t('menu.title')}
          data-testid="menu"
          icon={<MoreHorizontal size={16} aria-hidden />}
        />
      )}
    />
  );
}
