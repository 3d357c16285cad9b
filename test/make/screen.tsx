import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { SpeechProvider } from '@/components/ui/speech';
import { speak } from '@/lib/i18n/i18n';

const speech = await speak('en', 'UTC', 'desk');
let root: Root | undefined;

/** Shows a part of the panel or the team desk in English; a second call shows it anew in the same place. */
export function paint(part: ReactNode): void {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root?.render(<SpeechProvider speech={speech}>{part}</SpeechProvider>));
}

/** Takes it away again; for `afterEach`. */
export function wipe(): void {
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
}

/** The element of a test id, where it is shown. */
export const shown = (id: string): HTMLElement | null => document.querySelector(`[data-testid="${id}"]`);

export const press = (id: string): void => act(() => shown(id)?.click());
