import { Ellipsis } from 'lucide-react';
import { isRetired } from '@/lib/policy/catalog';
import { Button } from '../ui/Button';
import { Menu, type MenuChoice } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import { useFrame } from './acts';
import styles from './Catalog.module.css';
import { placeOf } from './columns';
import { useHand } from './hand';
import type { RowProps } from './Row';
import { textIn } from './words';

/** What can be done with a row as a whole. Only one that nobody has seen yet can be deleted: what was given keeps its name. */
export function RowMenu({ isPublished, above, below }: Pick<RowProps, 'isPublished' | 'above' | 'below'>) {
  const { t, language } = useSpeech();
  const { acts, today } = useFrame();
  const { option } = useHand();
  const { id } = option;
  const name = textIn(option.label, language) || id;
  const does: Record<string, (id: string) => unknown> = {
    edit: acts.open,
    duplicate: acts.copy,
    up: () => above !== undefined && acts.moveUp(id, above),
    down: () => below !== undefined && acts.moveDown(id, below),
    retire: acts.retire,
    bringBack: acts.bringBack,
    remove: acts.remove,
  };
  const choices: MenuChoice[] = [
    { id: 'edit', label: t('desk.catalog.act.edit') },
    { id: 'duplicate', label: t('desk.catalog.act.duplicate') },
    ...(above === undefined ? [] : [{ id: 'up', label: t('desk.catalog.act.up'), hint: 'Alt ↑' }]),
    ...(below === undefined ? [] : [{ id: 'down', label: t('desk.catalog.act.down'), hint: 'Alt ↓' }]),
    isRetired(option, today)
      ? { id: 'bringBack', label: t('desk.catalog.act.bringBack') }
      : { id: 'retire', label: t('desk.catalog.act.retire') },
    ...(isPublished ? [] : [{ id: 'remove', label: t('desk.catalog.act.remove') }]),
  ];
  return (
    <div role="gridcell" aria-colindex={placeOf('acts')} className={styles.acts}>
      <Menu
        label={t('desk.catalog.actsOf', { name })}
        choices={choices}
        onChoose={(choice) => does[choice]?.(id)}
        button={(props) => (
          <Button
            {...props}
            kind="icon"
            icon={<Ellipsis size={16} aria-hidden />}
            aria-label={t('desk.catalog.actsOf', { name })}
            tabIndex={-1}
            data-cell="acts"
            data-testid={`catalog-acts-${id}`}
          />
        )}
      />
    </div>
  );
}
