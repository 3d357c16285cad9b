import { createContext, useContext, useMemo, useState } from 'react';
import { withTyped } from '@/lib/editing/option';
import { valueAt, withValue } from '@/lib/editing/path';
import type { Format } from '@/lib/i18n/format';
import { optionFaults } from '@/lib/policy/catalogFaults';
import type { Fault } from '@/lib/policy/faults';
import type { Option } from '@/lib/policy/schema';
import { useSpeech } from '../ui/speech';
import { useFrame } from './acts';
import { typingOf } from './typing';

/** What is wrong at a place of an option: with its value, or with the text from which there could be none. */
export type RowFault = Omit<Fault, 'code'> & { code: Fault['code'] | 'notAmount' | 'notNumber' };

/** Texts by the path at which they were typed. */
export type Texts = Readonly<Record<string, string>>;

/** One option in hand: what it is, what is being typed into it, and what is wrong with that. */
export interface Hand {
  option: Option;
  faults: readonly RowFault[];
  /** The text that is being typed at a path, or was left there and can't be read. */
  typedAt: (path: string) => string | undefined;
  /** The value at a path as it is written into a field. */
  writtenAt: (path: string) => string;
  faultsAt: (path: string) => readonly RowFault[];
  type: (path: string, text: string) => void;
  /** Takes over what was typed; what can't be read stays as it was typed. */
  settle: (path: string) => void;
  /** Takes back what was typed. */
  drop: (path: string) => void;
  set: (path: string, value: unknown) => void;
}

const isWithin = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/** The faults of an option as it would be with the texts that are typed. */
function judged(option: Option, texts: Texts, format: Format, today: string): readonly RowFault[] {
  const unread: RowFault[] = [];
  let next = option;
  for (const [path, text] of Object.entries(texts)) {
    const reading = typingOf(path).read(text, format);
    if (reading.isRead) next = withTyped(next, path, reading.value, today);
    else unread.push({ path, code: reading.code, received: text });
  }
  if (unread.length === 0) return optionFaults(next);
  return [...unread, ...optionFaults(next).filter(({ path }) => !unread.some((each) => each.path === path))];
}

/** An option in the hand of its row. `unread` are the texts that were left in it and can't be read. */
export function useRowHand(option: Option, unread: Texts): Hand {
  const { format } = useSpeech();
  const { acts, today } = useFrame();
  const [typed, setTyped] = useState<{ path: string; text: string } | undefined>();
  const texts = useMemo(() => (typed ? { ...unread, [typed.path]: typed.text } : unread), [typed, unread]);
  const faults = useMemo(() => judged(option, texts, format, today), [option, texts, format, today]);
  const written = (path: string): string => typingOf(path).show(valueAt(option, path), format);
  const drop = (path: string): void => {
    setTyped(undefined);
    if (unread[path] !== undefined) acts.keepText(option.id, path, undefined);
  };
  const settle = (path: string): void => {
    if (typed?.path !== path) return;
    const reading = typingOf(path).read(typed.text, format);
    if (!reading.isRead) acts.keepText(option.id, path, typed.text);
    else if (typed.text !== written(path)) acts.change(option.id, (now) => withTyped(now, path, reading.value, today));
    if (reading.isRead) drop(path);
    else setTyped(undefined);
  };
  return {
    option,
    faults,
    typedAt: (path) => texts[path],
    writtenAt: written,
    faultsAt: (place) => faults.filter(({ path }) => isWithin(path, place)),
    type: (path, text) => setTyped({ path, text }),
    settle,
    drop,
    set: (path, value) => acts.change(option.id, (now) => withValue(now, path, value)),
  };
}

export const HandContext = createContext<Hand | undefined>(undefined);

/** The option of the row that this belongs to. */
export function useHand(): Hand {
  const hand = useContext(HandContext);
  if (!hand) throw new Error('a field without its option');
  return hand;
}
