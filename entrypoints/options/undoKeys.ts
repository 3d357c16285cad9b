import { useEffect } from 'react';
import type { TeamDesk } from './teamDesk';

/** True for a field in which text is typed: it has an undoing of its own. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"]), [contenteditable]');

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) anywhere but in a field. By the place of the key: a Russian or Persian keyboard has other letters there. */
export function useUndoKeys(desk: TeamDesk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return;
      const isUndo = event.code === 'KeyZ' && !event.shiftKey;
      if (!isUndo && event.code !== 'KeyY' && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (isUndo) desk.undo();
      else desk.redo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [desk]);
}
