import { useEffect } from 'react';

interface Actions {
  toggleDay: () => void;
  open: () => void;
}

/** The keys of the panel; they are named in its menu. Letters are taken by their place, so that every keyboard layout has them. */
export const KEYS = ['KeyN', 'KeyI', 'KeyC', 'KeyF', 'KeyD', 'KeyO'] as const;

/** On a Mac, Option and a letter type signs. */
const IS_MAC = navigator.platform.startsWith('Mac');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, [contenteditable]');

const press = (testId: string): void => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click();

/**
 * Lets the agent work without the mouse: Alt and a letter for each of the things that are done all the time. A key presses the button that is
 * on the screen, so it can do no more than the button.
 */
export function useShortcuts({ toggleDay, open }: Actions): void {
  useEffect(() => {
    const actions: Record<string, () => void> = {
      KeyN: () => press('next-action'),
      KeyI: () => press('insert'),
      KeyC: () => press('copy'),
      KeyF: () => press('confirm-all'),
      KeyD: toggleDay,
      KeyO: open,
    };
    const listen = (event: KeyboardEvent): void => {
      if (IS_MAC && isTyping(event.target)) return;
      const action = event.altKey && !event.ctrlKey && !event.metaKey ? actions[event.code] : undefined;
      if (!action) return;
      event.preventDefault();
      // A key that is held down is one press.
      if (!event.repeat) action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [toggleDay, open]);
}
