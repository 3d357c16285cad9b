import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { SpeechProvider } from '@/components/ui/speech';
import { speak, type Speech } from '@/lib/i18n/i18n';

const english = await speak('en', 'UTC', 'desk');
let root: Root | undefined;

/** Shows a part of the panel or the team desk, in English unless said otherwise; a second call shows it anew in the same place. */
export function paint(part: ReactNode, speech: Speech = english): void {
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

/** Puts a value into a field as typing or choosing does. */
function put(id: string, value: string, event: string): void {
  const field = shown(id);
  if (!field) throw new Error(`no field ${id}`);
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value');
  act(() => {
    property?.set?.call(field, value);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

export const type = (id: string, text: string): void => put(id, text, 'input');
export const choose = (id: string, value: string): void => put(id, value, 'change');

/** What is said to be wrong with a field. */
export const faultOf = (id: string): string | undefined =>
  shown(id)?.parentElement?.querySelector('[role="alert"]')?.textContent ?? undefined;

const turn = (): Promise<void> => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 10)));

/** Waits until the screen shows what it should, after what was begun has come to its end. */
export async function sees(check: () => void): Promise<void> {
  for (let turns = 0; turns < 1500; turns++) {
    await turn();
    try {
      return check();
    } catch {
      // Not yet.
    }
  }
  check();
}

/** Chooses an entry of the menu that is open, by the words it has. */
export async function pick(text: string): Promise<void> {
  const entry = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('[role^="menuitem"]')].find((each) => each.textContent?.includes(text));
  await sees(() => {
    if (!entry()) throw new Error(`no entry ${text}`);
  });
  act(() => entry()?.click());
}
