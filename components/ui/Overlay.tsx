import type { ReactNode, RefObject } from 'react';
import { Check } from 'lucide-react';
import { Dialog, I18nProvider, Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { metaOf } from '@/lib/languages';
import menu from './Menu.module.css';
import type { MenuChoice } from './Menu';
import styles from './Popup.module.css';
import { useSpeech } from './speech';

interface Props {
  triggerRef: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  label: string;
}

function Frame({ triggerRef, label, onClose, children }: Props & { children: ReactNode }) {
  const { language } = useSpeech();
  return (
    <I18nProvider locale={metaOf(language).locale}>
      <Popover
        className={styles.popover ?? ''}
        aria-label={label}
        triggerRef={triggerRef}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        offset={4}
        containerPadding={8}
      >
        {children}
      </Popover>
    </I18nProvider>
  );
}

/** The open menu; arrows, typing and Escape work as everywhere. */
export function MenuOverlay({
  label,
  choices,
  note,
  onChoose,
  ...frame
}: Props & { choices: readonly MenuChoice[]; note?: ReactNode; onChoose: (id: string) => void }) {
  return (
    <Frame {...frame} label={label}>
      {note && <div className={menu.note}>{note}</div>}
      <AriaMenu
        aria-label={label}
        autoFocus="first"
        className={menu.menu ?? ''}
        onAction={(key) => onChoose(String(key))}
        onClose={frame.onClose}
      >
        {choices.map(({ id, label: text, hint, isChosen }) => (
          <MenuItem key={id} id={id} textValue={text} className={menu.item ?? ''}>
            <span className={menu.mark}>{isChosen && <Check size={14} aria-hidden />}</span>
            <span className={menu.text}>
              {text}
              {hint && <span className={menu.hint}>{hint}</span>}
            </span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Frame>
  );
}

/** The open small dialog; Escape and a press outside close it, and the focus goes back to its button. */
export function PopupOverlay({ label, children, ...frame }: Props & { children: ReactNode }) {
  return (
    <Frame {...frame} label={label}>
      <Dialog className={styles.dialog ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Frame>
  );
}
