import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useSpeech } from '@/components/ui/speech';
import type { DeskStore } from '@/lib/desk/state';
import styles from './App.module.css';

/** What was said of one act is not left standing over the next: any press of a button begins one. */
function useForgetting(store: DeskStore): void {
  useEffect(() => {
    const forget = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('button')) store.setState({ status: undefined });
    };
    // Before the button itself hears of it and has something to say.
    addEventListener('click', forget, { capture: true });
    return () => removeEventListener('click', forget, { capture: true });
  }, [store]);
}

/** What has just happened or could not be done, said where the eye is: above the tray, and aloud. */
export function StatusLine({ store }: { store: DeskStore }) {
  const { t } = useSpeech();
  useForgetting(store);
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
