import { useEffect } from 'react';
import type { Desk } from '@/lib/desk/desk';
import { confirmAll } from '@/lib/desk/caring';
import { copyReply, insertReply } from '@/lib/desk/replying';

interface Actions {
  toggleDay: () => void;
  open: () => void;
}

/** The keys of the panel; they are named in its menu. Letters are taken by their place, so that every keyboard layout has them. */
export const KEYS = ['KeyN', 'KeyI', 'KeyC', 'KeyF', 'KeyD', 'KeyO'] as const;

const press = (testId: string): void => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click();

/** Lets the agent work without the mouse: Alt and a letter for each of the things that are done all the time. */
export function useShortcuts(desk: Desk, { toggleDay, open }: Actions): void {
  useEffect(() => {
    const actions: Record<string, () => void> = {
      KeyN: () => press('next-action'),
      KeyI: () => void insertReply(desk),
      KeyC: () => void copyReply(desk),
      KeyF: () => void confirmAll(desk),
      KeyD: toggleDay,
      KeyO: open,
    };
    const listen = (event: KeyboardEvent): void => {
      const action = event.altKey && !event.ctrlKey && !event.metaKey ? actions[event.code] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [desk, toggleDay, open]);
}
