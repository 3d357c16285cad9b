import { createContext, useContext, type ReactNode } from 'react';
import type { Speech } from '@/lib/i18n/i18n';

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives the screens below it their language. */
export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of this screen: its texts and formats. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no language was given to this screen');
  return speech;
}
