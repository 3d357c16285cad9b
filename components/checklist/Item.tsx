import { Check, Minus } from 'lucide-react';
import type { ItemState } from '@/lib/checklist/progress';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import styles from './Checklist.module.css';
import { itemHint, itemLabel } from './words';

interface Props {
  item: ItemState;
  isExpert: boolean;
  onTick: (id: string, state: 'done' | 'open' | 'skipped', reason?: string) => void;
}

/** A required step may be left out for one of these reasons; an advised one without any. */
export const SKIP_REASONS = ['notNeeded', 'doneElsewhere', 'customerDeclined', 'noTime'] as const;

function evidence(item: ItemState, t: ReturnType<typeof useSpeech>['t']): string | undefined {
  if (item.state === 'skipped') return t('checklist.skipped', { reason: item.reason ? t(`skip.${item.reason}`) : '' });
  if (item.by !== undefined && item.state === 'done') return t('checklist.byHand', { name: item.by });
  return item.proof && item.state !== 'open'
    ? t(`proof.${item.proof.code}`, { count: item.proof.count ?? 0 })
    : undefined;
}

/** One step: ticked by hand, by the record, suggested, or left out with a reason. */
export function Item({ item, isExpert, onTick }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { id, state, isRequired } = item;
  const label = itemLabel(item, speech);
  const hint = isExpert ? undefined : itemHint(item, speech);
  const isDone = state === 'done';
  const why = evidence(item, t);
  const skip = (reason: string): void => onTick(id, 'skipped', reason);
  return (
    <li className={styles.item} data-testid={`item-${id}`} data-state={state}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className="visually-hidden"
          checked={isDone}
          onChange={() => onTick(id, isDone || state === 'skipped' ? 'open' : 'done')}
        />
        <span className={styles.box} data-state={state} aria-hidden>
          {isDone && <Check size={12} strokeWidth={3} />}
          {state === 'skipped' && <Minus size={12} strokeWidth={3} />}
        </span>
        <span>
          {label}
          {why && <span className={styles.evidence}> {why}</span>}
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      </label>
      {!isDone && state !== 'skipped' && (
        <Menu
          label={t('checklist.skip')}
          choices={SKIP_REASONS.map((reason) => ({ id: reason, label: t(`skip.${reason}`) }))}
          note={t(isRequired ? 'checklist.skipRequired' : 'checklist.skipAdvised')}
          onChoose={skip}
          button={(trigger) => (
            <button
              type="button"
              {...trigger}
              className={styles.skip}
              aria-label={t('checklist.skipItem', { item: label })}
            >
              ⋯
            </button>
          )}
        />
      )}
    </li>
  );
}
