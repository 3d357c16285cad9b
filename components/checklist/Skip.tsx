import type { ItemState } from '@/lib/checklist/progress';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import styles from './Checklist.module.css';
import type { Tick } from './Item';

/** A required step may be left out for one of these reasons; an advised one without any. */
const REASONS = ['notNeeded', 'doneElsewhere', 'customerDeclined', 'noTime'] as const;

/** Leaving a step out: one press where it is only advised, a reason from a list where it is required (handbook 4.6). */
export function Skip({ item, label, onTick }: { item: ItemState; label: string; onTick: Tick }) {
  const { t } = useSpeech();
  const { id, isRequired, reasons } = item;
  const name = t('checklist.skipItem', { item: label });
  if (!isRequired) {
    return (
      <button
        type="button"
        className={styles.skip}
        aria-label={name}
        title={t('checklist.skipNow')}
        onClick={() => onTick(id, 'skipped')}
        data-testid={`skip-${id}`}
      >
        –
      </button>
    );
  }
  return (
    <Menu
      label={t('checklist.skip')}
      choices={[...reasons, ...REASONS].map((reason) => ({ id: reason, label: t(`skip.${reason}`) }))}
      note={t('checklist.skipRequired')}
      onChoose={(reason) => onTick(id, 'skipped', reason)}
      button={(trigger) => (
        <button type="button" {...trigger} className={styles.skip} aria-label={name} data-testid={`skip-${id}`}>
          ⋯
        </button>
      )}
    />
  );
}
