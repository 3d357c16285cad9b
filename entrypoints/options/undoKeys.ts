import { useEffect } from 'react';
import type { TeamDesk } from './teamDesk';

/** True while somebody types: there the browser's own undoing is meant. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox], [type=button])'));

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside of text fields, Command on a Mac. */
export function useUndoKeys(desk: TeamDesk): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
      // The letter is the same key in every layout that has one: Cyrillic and Persian give another `key`.
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!isRedo && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (isRedo) desk.redo();
      else desk.undo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [desk]);
}
