import { useStore } from 'zustand';
import { useSpeech } from '@/components/ui/speech';
import type { DeskStore } from '@/lib/desk/state';
import styles from './App.module.css';

/** What has just happened or could not be done, said where the eye is: above the tray, and aloud. */
export function StatusLine({ store }: { store: DeskStore }) {
  const { t } = useSpeech();
  const status = useStore(store, (state) => state.status);
  const isUnsaved = useStore(store, (state) => state.isUnsaved);
  const shown = status ?? (isUnsaved ? { code: 'notStored', tone: 'bad' as const } : undefined);
  return (
    <div role="status" aria-live="polite" data-testid="status" data-code={shown?.code ?? ''}>
      {shown && (
        <p className={styles.status} data-tone={shown.tone}>
          {t(`status.${shown.code}`, 'values' in shown ? shown.values : {})}
        </p>
      )}
    </div>
  );
}
